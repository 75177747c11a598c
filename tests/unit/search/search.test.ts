import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/browser/search.ts';
import { aWordList, fakePagefind } from './sample.ts';

const words = aWordList('kinderopvang opvang buddy buddywerking werk taal les jobbeurs', [
	{ own: ['buddy'], plain: ['maatje'], foreign: ['صديق'] },
]);
const pages = {
	een: { text: 'kinderopvang bij de les', kind: 'drempel', theme: 'Taal' },
	twee: { text: 'opvang', kind: 'actie' },
	drie: { text: 'buddy en taal', kind: 'actie' },
};
const ask = (query: string, options = {}) => {
	const fake = fakePagefind(pages);
	return search(query, { pagefind: fake.pagefind, words, ...options }).then((outcome) => ({
		...fake,
		outcome,
		titles: outcome.results.map(({ title }) => title),
	}));
};

describe('searching', () => {
	it('finds the word itself first and the compound after it, and says how', async () => {
		const { outcome, titles } = await ask('opvang');
		expect(titles).toEqual(['twee', 'een']);
		expect(outcome.results[0]).not.toHaveProperty('via');
		expect(outcome.results[1]?.via).toEqual(['kinderopvang']);
	});

	it('reaches Dutch from another language', async () => {
		expect((await ask('صديق')).titles).toEqual(['drie']);
	});

	it('offers the spelling it used, in the question as it was typed', async () => {
		const { outcome, titles } = await ask('Een budy');
		expect(titles).toEqual(['drie']);
		expect(outcome.corrected).toBe('Een buddy');
	});

	it('says that there is nothing rather than guess', async () => {
		const { outcome } = await ask('kwantumfysica');
		expect(outcome).toMatchObject({ none: true, total: 0, results: [], counts: {} });
	});

	it('says that there is nothing when nothing is asked', async () => {
		expect((await ask(' ?! ')).outcome.none).toBe(true);
	});

	it('counts every kind, whatever kind is chosen', async () => {
		const { outcome, titles } = await ask('opvang', { filters: { soort: 'drempel' } });
		expect(titles).toEqual(['een']);
		expect(outcome.counts).toEqual({ actie: 1, drempel: 1 });
		expect(outcome.total).toBe(1);
	});

	it('puts the newest first when asked, and what has no date last', async () => {
		const dated = {
			oud: { text: 'opvang', date: '2020' },
			zonder: { text: 'opvang' },
			nieuw: { text: 'opvang', date: '2024-08' },
		};
		const { results } = await search('opvang', {
			pagefind: fakePagefind(dated).pagefind,
			words,
			order: 'nieuw',
		});
		expect(results.map(({ title }) => title)).toEqual(['nieuw', 'oud', 'zonder']);
	});

	it('counts what every choice would leave, the other choices kept', async () => {
		const { outcome } = await ask('opvang', { filters: { thema: 'Taal' }, countFor: ['thema'] });
		expect(outcome.total).toBe(1);
		expect(outcome.filterCounts).toEqual({ thema: { Taal: 1, Werk: 1 } });
	});

	it('puts an entry above a word and a whole page, and names the place on that page', async () => {
		const long = {
			dossier: { text: 'opvang opvang', kind: 'pagina' },
			woord: { text: 'opvang', kind: 'woord' },
			actie: { text: 'opvang', kind: 'actie' },
		};
		const { results } = await search('opvang', { pagefind: fakePagefind(long).pagefind, words });
		expect(results.map(({ title }) => title)).toEqual(['actie', 'woord', 'dossier']);
		expect(results[2]?.parts).toEqual([{ title: 'Deel', url: '/dossier/#deel' }]);
		expect(results[0]?.parts).toEqual([]);
	});

	it('fetches the words of other languages only for a word it does not know', async () => {
		const { foreign = '', ...dutch } = words;
		const found = async (query: string) => {
			let fetched = 0;
			const { results } = await search(query, {
				pagefind: fakePagefind(pages).pagefind,
				words: { ...dutch },
				foreign: async () => {
					fetched++;
					return foreign;
				},
			});
			return [results.map(({ title }) => title), fetched];
		};
		expect(await found('een buddy')).toEqual([['drie'], 0]);
		expect(await found('صديق')).toEqual([['drie'], 1]);
	});

	it('shows an entry once: in Dutch, or in the language of the typed word', async () => {
		const translated = {
			nl: { text: 'praatpunt taal' },
			tr: { text: 'praatpunt gonullu' },
			ander: { text: 'werk' },
		};
		const found = async (query: string) => {
			const { pagefind } = fakePagefind(translated);
			const { results, total } = await search(query, { pagefind, words, originals: { tr: 'nl' } });
			return [results.map(({ title }) => title), total];
		};
		expect(await found('praatpunt')).toEqual([['nl'], 1]);
		expect(await found('gönüllü')).toEqual([['tr'], 1]);
		expect(await found('gonullu taal werk')).toEqual([['nl', 'ander'], 2]);
	});

	it('keeps to the chosen theme, also in the counts', async () => {
		const { outcome } = await ask('opvang', { filters: { thema: 'Taal' } });
		expect(outcome.counts).toEqual({ drempel: 1 });
	});

	it('fetches only the results it shows', async () => {
		const { fetched, outcome } = await ask('opvang', { limit: 1 });
		expect(fetched).toEqual(['twee']);
		expect(outcome.total).toBe(2);
	});

	it('asks Pagefind each thing once, also in the next search', async () => {
		const { asked, pagefind } = await ask('opvang opvang taal');
		const before = asked.length;
		expect(new Set(asked).size).toBe(before);
		await search('taal opvang', { pagefind, words });
		expect(asked.length).toBe(before);
	});

	it('has an answer to anything', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (query) => {
				const { outcome } = await ask(query);
				expect(outcome.none).toBe(outcome.total === 0);
			}),
			{ numRuns: 50 },
		);
	});
});
