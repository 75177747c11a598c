import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../src/search/browser/vocabulary/foreign.ts';
import { nameKey } from '../../../src/search/browser/ranking/called.ts';
import { resultsOf, search } from '../../../src/search/browser/search.ts';
import { aWordList, fakePagefind, foreignOf } from './sample.ts';

const concepts = [{ own: ['buddy'], plain: ['maatje'], foreign: { ar: ['صديق'] } }];
const words = aWordList('kinderopvang opvang buddy buddywerking werk taal les jobbeurs', concepts);
const foreign = async (group: string) => foreignOf(concepts, group);
const pages = {
	een: { text: 'kinderopvang bij de les', kind: 'barriers', theme: 'Taal' },
	twee: { text: 'opvang', kind: 'actions' },
	drie: { text: 'buddy en taal', kind: 'actions' },
};
const ask = async (query: string, options = {}, { limit = 10, held = pages as Held } = {}) => {
	const fake = fakePagefind(held);
	const given = { ...words, pages: fake.facts };
	const answer = await search(query, {
		pagefind: fake.pagefind,
		words: given,
		foreign,
		...options,
	});
	const results = await resultsOf(answer, 0, limit);
	return { ...fake, answer, results, titles: results.map(({ title }) => title) };
};
type Held = Parameters<typeof fakePagefind>[0];

describe('searching', () => {
	it('finds the word itself first and the compound after it, and says how', async () => {
		const { results, titles } = await ask('opvang');
		expect(titles).toEqual(['twee', 'een']);
		expect(results[0]).not.toHaveProperty('via');
		expect(results[1]?.via).toEqual(['kinderopvang']);
	});

	it('puts first what is called so, in whatever order it was typed', async () => {
		const held = {
			meest: { text: 'werk taal' },
			naam: { text: `werk taal ${nameKey('Taal en Werk')}` },
		};
		expect((await ask('werk taal', {}, { held })).titles[0]).toBe('naam');
		expect((await ask('taal', {}, { held })).titles).toHaveLength(2);
	});

	it('takes an age or an hour beside a word for no riddle', async () => {
		expect((await ask('opvang 16j')).titles).toContain('twee');
		expect((await ask('opvang nr. 9')).titles).toContain('twee');
		expect((await ask('opvang mazout')).titles).toEqual([]);
	});

	it('reaches Dutch from another language', async () => {
		expect((await ask('صديق')).titles).toEqual(['drie']);
	});

	it('offers the spelling it used, in the question as it was typed', async () => {
		const { answer, titles } = await ask('Een budy');
		expect(titles).toEqual(['drie']);
		expect(answer.corrected).toBe('Een buddy');
	});

	it('takes no page that only holds how a word begins', async () => {
		const held = { een: { text: 'die werk zoeken' } };
		expect((await ask('diesel', {}, { held })).titles).toEqual([]);
		expect((await ask('werk', {}, { held })).titles).toEqual(['een']);
	});

	it('answers a question of which half is unknown only when it is sure', async () => {
		const held = { taal: { text: 'werk taal' }, werk: { text: 'werk' }, les: { text: 'les' } };
		expect((await ask('taalcursus zwemmen', {}, { held })).titles).toEqual([]);
		expect((await ask('taal werk zwemmen', {}, { held })).titles[0]).toBe('taal');
	});

	it('says that there is nothing rather than guess', async () => {
		const { answer } = await ask('kwantumfysica');
		expect(answer).toMatchObject({ ranked: [], counts: {} });
	});

	it('says that there is nothing when nothing is asked', async () => {
		expect((await ask(' ?! ')).answer.ranked).toEqual([]);
	});

	it('counts every kind, whatever kind is chosen', async () => {
		const { answer, titles } = await ask('opvang', { filters: { soort: 'barriers' } });
		expect(titles).toEqual(['een']);
		expect(answer.counts).toEqual({ actions: 1, barriers: 1 });
	});

	it('puts the newest first when asked, and what has no date last', async () => {
		const held = {
			oud: { text: 'opvang', date: '2020' },
			zonder: { text: 'opvang' },
			nieuw: { text: 'opvang', date: '2024-08' },
		};
		const { titles } = await ask('opvang', { order: 'nieuw' }, { held });
		expect(titles).toEqual(['nieuw', 'oud', 'zonder']);
	});

	it('counts what every choice would leave, the other choices kept', async () => {
		const { answer } = await ask('opvang', { filters: { thema: 'Taal' }, countFor: ['thema'] });
		expect(answer.ranked).toHaveLength(1);
		expect(answer.filterCounts).toEqual({ thema: { Taal: 1, Werk: 1 } });
	});

	it('puts an entry above a word and a whole page, and names the place on that page', async () => {
		const held = {
			dossier: { text: 'opvang opvang', kind: 'pages' },
			woord: { text: 'opvang', kind: 'glossary' },
			actie: { text: 'opvang', kind: 'actions' },
		};
		const { results, titles } = await ask('opvang', {}, { held });
		expect(titles).toEqual(['actie', 'woord', 'dossier']);
		expect(results[2]?.parts).toEqual([{ title: 'Deel', url: '/dossier/#deel' }]);
		expect(results[0]?.parts).toEqual([]);
	});

	it('fetches the words of other languages only for a word it does not know, and only those like it', async () => {
		const fetched: string[] = [];
		const noting = (group: string) => {
			fetched.push(group);
			return foreign(group);
		};
		const fresh = { words: { ...words, pages: fakePagefind(pages).facts }, foreign: noting };
		expect((await ask('een buddy', fresh)).titles).toEqual(['drie']);
		expect(fetched).toEqual([]);
		expect((await ask('صديق', fresh)).titles).toEqual(['drie']);
		expect(fetched).toEqual([groupOf('صديق')]);
		await ask('صديق', fresh);
		expect(fetched).toEqual([groupOf('صديق')]);
	});

	it('shows an entry once: in Dutch, or in the language of the typed word', async () => {
		const held = {
			nl: { text: 'praatpunt taal' },
			tr: { text: 'praatpunt gonullu', original: 'nl' },
			ander: { text: 'werk' },
		};
		const found = async (query: string) => {
			const { answer, titles } = await ask(query, {}, { held });
			return [titles, answer.ranked.length];
		};
		expect(await found('praatpunt')).toEqual([['nl'], 1]);
		expect(await found('gönüllü')).toEqual([['tr'], 1]);
		expect(await found('gonullu taal')).toEqual([['nl'], 1]);
	});

	it('shows in the chosen language what was found in another', async () => {
		const held = {
			nl: { text: 'opvang' },
			tr: { text: 'bakim', lang: 'tr', original: 'nl' },
			alleen: { text: 'opvang' },
		};
		const { titles } = await ask('opvang', { filters: { taal: 'tr' } }, { held });
		expect(titles).toEqual(['tr']);
	});

	it('keeps to the chosen theme, also in the counts', async () => {
		const { answer } = await ask('opvang', { filters: { thema: 'Taal' } });
		expect(answer.counts).toEqual({ barriers: 1 });
	});

	it('fetches only the results it shows', async () => {
		const { fetched, answer } = await ask('opvang', {}, { limit: 1 });
		expect(fetched).toEqual(['twee']);
		expect(answer.ranked).toHaveLength(2);
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
				const { answer, results } = await ask(query);
				expect(results).toHaveLength(Math.min(10, answer.ranked.length));
			}),
			{ numRuns: 50 },
		);
	});
});
