import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/check/index.ts';
import { ownTexts, scanText } from '../../../../src/languages/nl/plain/index.ts';
import { parse } from '../../../../src/markdown/index.ts';

const root = join(import.meta.dirname, '../../../..');
const words = new Intl.Segmenter('nl', { granularity: 'word' });
const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

const scanned = (text: string) => scanText({ level: 'text', text }).scan;
const cut = (text: string) =>
	scanned(text).sentences.map(({ start, end }) => text.slice(start, end).trim());
const countByIntl = (text: string) =>
	[...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;

describe('words and sentences are those of Intl.Segmenter', () => {
	const { readable } = readContent(join(root, 'content'));
	const texts = readable.entries.flatMap(({ kind, data, body }) =>
		ownTexts(kind, data, parse(body)).map(({ text }) => text),
	);

	test('on every text of our own', () => {
		expect(texts.length).toBeGreaterThan(1000);
		for (const text of texts) {
			expect(scanned(text).words, text).toBe(countByIntl(text));
			expect(cut(text), text).toEqual(cutByIntl(text));
		}
	});

	test('on the running text of the guides', () => {
		const files = globSync(['README.md', 'content/README.md', 'tests/cases/README.md'], {
			cwd: root,
		});
		const lines = files.flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'));
		expect(lines.length).toBeGreaterThan(300);
		const plain = lines.filter((line) => /^[\p{L}]/u.test(line) && !/[`|*[<:@/]/.test(line));
		for (const line of plain) expect(scanned(line).words, line).toBe(countByIntl(line));
	});

	test('on random sentences of Dutch letters and signs', () => {
		const word = fc.stringMatching(/^[A-Za-zéëïöü]{1,12}$/);
		const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '? ', '! ', ' (', ') ')));
		fc.assert(
			fc.property(text, (parts) => {
				const made = parts.flat().join('').trim();
				expect(scanned(made).words).toBe(countByIntl(made));
			}),
			{ seed: 507, numRuns: 300 },
		);
	});
});

/** The cuts of Intl, but a sentence may begin with a number and only letters or digits make one. */
function cutByIntl(text: string): string[] {
	return [...sentences.segment(text)]
		.flatMap(({ segment }) => segment.trim().split(/(?<=(?<!\b(?:nr|art|blz))\.) (?=\d)/))
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

describe('where Intl.Segmenter goes wrong', () => {
	test.each([
		['Het begon in 2020. 3 mensen kwamen.', ['Het begon in 2020.', '3 mensen kwamen.']],
		['Vraag het aan dhr. Peeters. Hij weet het.', ['Vraag het aan dhr. Peeters.', 'Hij weet het.']],
		['Zie bv. Beringen.', ['Zie bv. Beringen.']],
		['Neem nr. 12 of art. 3 van de wet.', ['Neem nr. 12 of art. 3 van de wet.']],
	])('%s', (text, expected) => {
		expect(cut(text)).toEqual(expected);
	});
});

describe('any text', () => {
	test('is cut in sentences that stand in it, in order, with all its words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				const { sentences: found, words: count, watched } = scanned(text);
				let end = 0;
				for (const one of found) {
					expect(one.start).toBeGreaterThanOrEqual(end);
					expect(one.end).toBeGreaterThan(one.start);
					expect(one.words).toBeGreaterThan(0);
					end = one.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
				expect(found.reduce((sum, one) => sum + one.words, 0)).toBe(count);
				for (const span of watched) expect(text.slice(span.start, span.end)).not.toMatch(/\s/);
			}),
			{ seed: 1960, numRuns: 500 },
		);
	});

	test.each([
		'',
		' ',
		'...',
		'?!',
		'“”',
		'\n\n',
		'😀',
		'۱۲۳',
		'مرحبا بكم.',
		'a'.repeat(1e5),
		'. '.repeat(1e4),
	])('never throws or stalls: %j', (text) => {
		expect(scanned(text).words).toBeGreaterThanOrEqual(0);
	});
});
