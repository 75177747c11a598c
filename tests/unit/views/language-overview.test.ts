import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLOT, acrossOf, plotRow } from '../../../src/views/editors/dot-plot.ts';
import { languageOverview, scale } from '../../../src/views/editors/language.ts';
import { aDossier, anEntry } from '../builders.ts';

const EASY = 'Wij gaan naar de les. Zij komt ook mee. '.repeat(6);
const HARD = 'Buitenschoolse kinderopvangvoorzieningen organiseren vakantieactiviteiten. '.repeat(
	12,
);

const easy = anEntry('barriers', 'makkelijk', { title: 'Makkelijk' }, EASY);
const hard = anEntry('barriers', 'moeilijk', { title: 'Moeilijk' }, HARD);
const short = anEntry('barriers', 'kort', { title: 'Kort' });
const term = anEntry('glossary', 'kinderopvangvoorziening', {
	title: 'kinderopvangvoorziening',
	forms: ['kinderopvangvoorzieningen'],
});

describe('how the site reads', () => {
	const page = languageOverview(aDossier(easy, hard, short, term));

	test('entries stand from hard to easy, short ones apart', () => {
		const [barriers] = page.kinds;
		expect(barriers?.rows.map(({ entry }) => entry.id)).toEqual(['moeilijk', 'makkelijk']);
		expect(barriers).toMatchObject({ count: 3, short: { n: 1 } });
		expect(page.kinds.find(({ kind }) => kind === 'glossary')?.rows).toEqual([]);
	});

	test('only entries with a score are in the plot', () => {
		expect(page.plot.map(({ kind, dots }) => [kind, dots.length])).toEqual([['barriers', 2]]);
	});

	test('sentences closest to their limit come first', () => {
		const shares = page.hardest.map(({ words, max }) => words / max);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	});

	test('a long word counts only when it is common and has no explanation', () => {
		const texts = [1, 2, 3].map((n) =>
			anEntry(
				'barriers',
				`d${n}`,
				{ title: `D${n}` },
				'Wij zien kinderopvangvoorzieningen en vakantieactiviteiten.',
			),
		);
		const { words } = languageOverview(aDossier(...texts, term));
		expect(words).toEqual([{ word: 'vakantieactiviteiten', count: 3 }]);
	});

	test('a sentence that hides who does it is a tip, an exception shows its reason', () => {
		const exception = { rule: 'sentence-is-active', reason: 'Zo staat het in de wet.' };
		const passive = anEntry(
			'barriers',
			'lijdend',
			{ title: 'Lijdend', languageExceptions: [exception] },
			'De les wordt gegeven. Wij luisteren.',
		);
		const found = languageOverview(aDossier(passive));
		expect(found.passive.map(({ sentence }) => sentence)).toContain('De les wordt gegeven.');
		expect(found.exceptions).toEqual([{ ...exception, entry: passive }]);
	});
});

describe('the plot', () => {
	test('the zones fill the scale without gaps', () => {
		expect(scale.zones[0]?.from).toBe(0);
		expect(scale.zones.at(-1)?.to).toBe(100);
		for (const [index, zone] of scale.zones.entries())
			if (index > 0) expect(zone.from).toBe(scale.zones[index - 1]?.to);
	});

	test('no two dots stand on one place, and none outside the plot', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { maxLength: 60 }),
				(scores) => {
					const { dots, height } = plotRow(
						'barriers',
						scores.map((score) => ({ title: 'T', score })),
					);
					expect(dots).toHaveLength(scores.length);
					expect(new Set(dots.map(({ across, up }) => `${across} ${up}`)).size).toBe(dots.length);
					for (const { across, up } of dots) {
						expect(across).toBeGreaterThan(0);
						expect(across).toBeLessThan(100);
						expect(up).toBeLessThan(height);
					}
				},
			),
			{ seed: 80, numRuns: 100 },
		);
	});

	test('a dot stands in the zone of its score', () => {
		for (let score = PLOT.from; score < PLOT.to; score += 0.5) {
			const [dot] = plotRow('barriers', [{ title: 'T', score }]).dots;
			const zone = scale.zones.find(
				({ from, to }) => acrossOf(score) >= from && acrossOf(score) < to,
			);
			expect(dot?.across, String(score)).toBeGreaterThanOrEqual(zone?.from ?? 999);
			expect(dot?.across, String(score)).toBeLessThanOrEqual(zone?.to ?? -1);
		}
	});
});
