import { describe, expect, test } from 'vitest';
import {
	type OwnText,
	explainedBy,
	hardWords,
	judge,
} from '../../../../src/languages/nl/plain/index.ts';
import { ABBREVIATIONS } from '../../../../src/languages/nl/plain/words/index.ts';

const nothing = explainedBy([]);
const rulesIn = (text: string, level: OwnText['level'] = 'text') =>
	judge([{ level, text }], nothing).map(({ rule }) => rule);

describe('the list of hard words', () => {
	test('holds more than two hundred words, each with a reason and another word', () => {
		expect(new Set([...hardWords.values()].map(({ word }) => word)).size).toBeGreaterThan(200);
		for (const { why, instead } of hardWords.values()) {
			expect(why).toMatch(/^\p{Lu}.+\.$/u);
			expect(instead.trim()).not.toBe('');
		}
	});

	test('finds every word in a sentence, and not inside another word', () => {
		const isFound = (words: string) => rulesIn(`Wij zien ${words} hier.`).includes('word-is-plain');
		const forms = [...hardWords.keys()];
		expect(forms.filter((form) => !isFound(form))).toEqual([]);
		expect(forms.filter((form) => isFound(`x${form.replaceAll(' ', 'x')}x`))).toEqual([]);
	});

	test('offers nothing that is hard itself', () => {
		for (const { instead } of hardWords.values())
			expect(rulesIn(`Wij zien ${instead} hier.`), instead).not.toContain('word-is-plain');
	});

	test('a word of the glossary is not hard, nor is one inside a term of more words', () => {
		const explained = explainedBy(['knelpunt', 'maatschappelijke oriëntatie']);
		const text = 'Een knelpunt in de maatschappelijke oriëntatie.';
		expect(judge([{ level: 'text', text }], explained)).toEqual([]);
		expect(judge([{ level: 'text', text: 'De oriëntatie.' }], explained)).toHaveLength(1);
	});

	test('a name is not hard, but the first word of a sentence is no name', () => {
		expect(rulesIn('HIVA en Hefboom hielpen.')).not.toContain('word-is-plain');
		expect(rulesIn('Hefboom is een woord.')).toContain('word-is-plain');
	});
});

describe('the list of abbreviations', () => {
	test('finds every abbreviation, and says what it is short for', () => {
		for (const [short, { full }] of Object.entries(ABBREVIATIONS)) {
			const pointed = [...short].join('.');
			const [found] = judge([{ level: 'text', text: `Wij zien ${pointed}. hier.` }], nothing);
			expect(found, short).toMatchObject({
				rule: 'abbreviation-is-explained',
				params: { suggestion: full },
			});
		}
	});

	test.each(['min', 'max', 'art', 'nl', 'prof', 'tem', 'ed'])(
		'leaves the word %s alone',
		(word) => {
			expect(rulesIn(`Wij zien ${word} hier.`)).toEqual([]);
		},
	);

	test.each(['A4', 'PDF', 'wc', '2.500', 'beringen.be', 'Vlaanderen', "foto's", 'X'])(
		'%s needs no explanation',
		(word) => expect(rulesIn(`Wij zien ${word} hier.`)).toEqual([]),
	);

	test.each(['Het huis voor werk (XYZ) helpt.', 'XYZ (het huis voor werk) helpt.'])(
		'%s explains itself',
		(text) => expect(rulesIn(text)).toEqual([]),
	);
});

describe('who does it', () => {
	test.each([
		['Het wordt gedaan. Dan wordt het betaald.', 1],
		['Het wordt gedaan. Wij betalen het.', 0],
		['Het wordt warm. Dan worden geen gemeenten boos.', 0],
		['De les werd gegeven en betaald. De kinderen werden verzorgd. Er wordt gebeld.', 2],
	])('%s', (text, count) => {
		expect(rulesIn(text).filter((rule) => rule === 'sentence-is-active')).toHaveLength(count);
	});
});
