import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/search/browser/page/address.ts';
import { markWords } from '../../../src/search/browser/words/mark.ts';
import { suggest } from '../../../src/search/browser/page/suggest.ts';
import { sayer } from '../../../src/search/browser/page/texts.ts';
import { aVocabulary } from './sample.ts';

describe('the address of a search', () => {
	it('gives the same search again', () => {
		const text = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.map((value) => value.trim())
			.filter(Boolean);
		const filters = fc.record(
			{ soort: text, thema: text, plaats: text, taal: text },
			{ requiredKeys: [] },
		);
		const order = fc.constantFrom({}, { order: 'nieuw' as const });
		fc.assert(
			fc.property(text, filters, order, (query, chosen, sorted) => {
				const request = { query, filters: chosen, ...sorted };
				expect(readAddress(writeAddress(request))).toEqual(request);
			}),
		);
	});

	it('does not take what is no filter', () => {
		expect(readAddress('?q=taal&soort=&utm=x').filters).toEqual({});
	});
});

describe('marking words', () => {
	const marked = (text: string, ...words: string[]) =>
		markWords(text, words)
			.map((part) => (part.isMarked ? `[${part.text}]` : part.text))
			.join('');

	it('marks every form of the words', () => {
		expect(marked('Crèches en een buddy.', 'creche', 'buddys')).toBe('[Crèches] en een [buddy].');
	});

	it('marks what a compound is about, but no short ending', () => {
		expect(marked('Geen opvang in een gang', 'kinderopvang', 'doorgang')).toBe(
			'Geen [opvang] in een gang',
		);
	});

	it('never changes the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
				expect(
					markWords(text, words)
						.map((part) => part.text)
						.join(''),
				).toBe(text);
			}),
		);
	});
});

describe('suggestions', () => {
	const vocabulary = aVocabulary('taal taalkoppel taalstage werk', [{ own: ['taalkoppel'] }]);

	it('finish the last word, terms of the glossary first', () => {
		expect(suggest('ik zoek taa', vocabulary)).toEqual([
			'ik zoek taalkoppel',
			'ik zoek taal',
			'ik zoek taalstage',
		]);
	});

	it('wait for two letters and are silent about unknown words', () => {
		expect(suggest('t', vocabulary)).toEqual([]);
		expect(suggest('xq', vocabulary)).toEqual([]);
	});
});

describe('the words that the script says', () => {
	const say = sayer(
		{ 'search.count': { one: '{n} hit', other: '{n} hits' }, hello: 'Dag {name}' },
		'nl',
	);

	it('follow the number and fill in what is given', () => {
		expect([say('search.count', { n: 1 }), say('search.count', { n: 3 })]).toEqual([
			'1 hit',
			'3 hits',
		]);
		expect(say('hello', { name: 'An' })).toBe('Dag An');
	});

	it('show the key when the page did not give them', () => {
		expect(say('search.none')).toBe('search.none');
	});
});
