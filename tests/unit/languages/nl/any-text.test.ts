import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	blockTexts,
	explainedBy,
	findPlace,
	judge,
	placeOf,
} from '../../../../src/languages/nl/plain/index.ts';
import { parse } from '../../../../src/markdown/index.ts';

const explained = explainedBy(['drempel', 'maatschappelijke oriëntatie']);
const LEVELS = ['text', 'summary', 'heading'] as const;
/** Words that set rules off, among others that do not. */
const word = fc.oneof(
	fc.constantFrom(
		'indien',
		'Indien',
		'm.b.t.',
		'VDAB',
		'wordt',
		'gedaan',
		'in het kader van',
		'oriëntatie',
	),
	fc.stringMatching(/^[a-zé]{1,9}$/),
	fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc
	.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '. ', ', ', '\n', '“', '” ')), {
		maxLength: 60,
	})
	.map((parts) => parts.flat().join(''));

test('the rules never throw, and every finding stands in its text', () => {
	fc.assert(
		fc.property(text, fc.constantFrom(...LEVELS), (given, level) => {
			for (const { span, text: own } of judge([{ level, text: given }], explained)) {
				expect(own.text).toBe(given);
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeLessThanOrEqual(given.length);
				expect(span.end).toBeGreaterThanOrEqual(span.start);
			}
		}),
		{ seed: 7500, numRuns: 500 },
	);
});

test('the place of a finding in Markdown is the place of its word', () => {
	const piece = fc.constantFrom(
		'een drempel',
		'**een** drempel',
		'[een link](https://een.example/indien/een)',
		'*indien*',
		'indien',
		'<https://indien.example/een>',
		'een\nander woord',
		'woord.',
	);
	fc.assert(
		fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
			const source = pieces.join(' ');
			const starts = [...withoutLinks(source).matchAll(/(?<![\p{L}])indien(?!\p{L})/giu)].map(
				({ index }) => index,
			);
			const found = judge(blockTexts(parse(source)), explained)
				.filter(({ rule }) => rule === 'word-is-plain')
				.map((finding) =>
					findPlace(
						source,
						0,
						placeOf({ text: finding.text.text, span: finding.span }) ?? { word: '', nth: 0 },
					),
				);
			expect(found).toEqual(starts);
		}),
		{ seed: 24, numRuns: 300 },
	);
});

const withoutLinks = (source: string) =>
	source
		.replaceAll(/(?<=\]\()[^)]*/g, (address) => ' '.repeat(address.length))
		.replaceAll(/<https[^>]*>/g, (address) => ' '.repeat(address.length));
