import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { douma, lix, measure, scanText } from '../../../../src/languages/nl/plain/index.ts';

/** The texts of the sources are not ours to publish: only some machines have them. */
const folder = join(import.meta.dirname, '../../../../../shared/seeds');
const hasSources = existsSync(folder);
if (!hasSources)
	console.warn('OVERGESLAGEN: de teksten van de bronnen zijn er niet, dus niets is nagemeten.');

/** Measured apart from this code: with Intl.Segmenter and another count of syllables. */
const MEASURED: Record<string, { words: number; average: number; douma: number; lix: number }> = {
	'000': { words: 382, average: 18.2, douma: 40, lix: 52 },
	'001': { words: 512, average: 17.1, douma: 23, lix: 57 },
	'002': { words: 1216, average: 16.9, douma: 36, lix: 52 },
	'003': { words: 421, average: 18.3, douma: 42, lix: 48 },
	'004': { words: 729, average: 17.8, douma: 33, lix: 53 },
};

test.skipIf(!hasSources)('the five sources measure as they did apart from this code', () => {
	const files = readdirSync(folder).filter((name) => name.slice(0, 3) in MEASURED);
	expect(files).toHaveLength(5);
	for (const file of files) {
		const text = `${readFileSync(join(folder, file), 'utf8').trimEnd()}.`;
		const score = measure([scanText({ level: 'text', text })]);
		const known = MEASURED[file.slice(0, 3)];
		if (!known) throw new Error(`No figures for ${file}`);
		expect(score.words, file).toBe(known.words);
		// An ellipsis ends a sentence here and not there: one sentence more.
		expect(Math.abs(score.average - known.average), file).toBeLessThan(1);
		expect(Math.abs((score.douma ?? 0) - known.douma), file).toBeLessThan(3);
		expect(Math.abs((score.lix ?? 0) - known.lix), file).toBeLessThan(1.5);
	}
});

test('the formulas are those of their makers', () => {
	const counted = { words: 100, sentences: 10, syllables: 150, longWords: 20 };
	expect(douma(counted)).toBeCloseTo(206.835 - 9.3 - 115.5, 5);
	expect(lix(counted)).toBeCloseTo(30, 5);
	expect(douma({ ...counted, words: 0 })).toBe(100);
	expect(lix({ ...counted, words: 0 })).toBe(0);
});

test('a text of less than fifty words has no formulas, and labels are no sentences', () => {
	const text = (words: number, end = '.') =>
		measure([scanText({ level: 'text', text: `${Array(words).fill('de').join(' ')}${end}` })]);
	expect(text(49).douma).toBeUndefined();
	expect(text(50).douma).toBeGreaterThan(60);
	expect(text(60, '').words).toBe(0);
});
