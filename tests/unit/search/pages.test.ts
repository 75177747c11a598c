import { describe, expect, it } from 'vitest';
import { countsOf, narrowed, newestFirst } from '../../../src/search/browser/ranking/narrow.ts';
import { oncePerEntry } from '../../../src/search/browser/ranking/originals.ts';
import { type Page, pageOf, pagesOf } from '../../../src/search/browser/ranking/pages.ts';
import type { Ranked } from '../../../src/search/browser/ranking/rank.ts';
import { aPage } from './sample.ts';

const found = (id: string) => aPage(id).found;
const ranked = (page: Page, score = 1, isDirect = true): Ranked => ({
	page,
	score,
	via: [],
	isDirect,
});
const idsOf = (all: readonly Ranked[]) => all.map(({ page }) => page.id);

describe('what a result is', () => {
	const pages = pagesOf(
		[
			{ kind: 'actions', lang: 'nl', facets: { thema: ['Werk'] }, date: '2024' },
			{ kind: 'actions', lang: 'tr', original: 0 },
			{ kind: 'sources', lang: 'nl' },
		],
		['a', 'a-tr', 'bron'].map(found),
	);

	it('is what the build says of its number', () => {
		expect(pages.get('a')).toMatchObject({ kind: 'actions', lang: 'nl', original: 'a' });
		expect(pages.get('bron')).toMatchObject({ kind: 'sources', facets: {}, date: '' });
	});

	it('has the choices and the day of its original when it is a translation', () => {
		expect(pages.get('a-tr')).toMatchObject({
			lang: 'tr',
			original: 'a',
			facets: { thema: ['Werk'] },
			date: '2024',
		});
	});

	it("is one of the site's own pages when the build says nothing of it", () => {
		expect(pageOf(pages, found('over'))).toMatchObject({
			id: 'over',
			original: 'over',
			kind: 'pages',
			facets: {},
		});
	});

	it('is fetched from the search that found it', () => {
		const other = found('a');
		expect(pageOf(pages, other).found).toBe(other);
	});
});

describe('narrowing down', () => {
	const werk = aPage('werk', { facets: { thema: ['Werk'], plaats: ['Genk'] } });
	const both = aPage('beide', { facets: { thema: ['Taal', 'Werk'] }, kind: 'actions' });
	const turkish = aPage('beide-tr', { ...both, id: 'beide-tr', lang: 'tr', original: 'beide' });
	const pages = new Map([werk, both, turkish].map((page) => [page.id, page]));
	const all = [ranked(werk), ranked(both)];
	const left = (filters: Parameters<typeof narrowed>[2]) => idsOf(narrowed(pages, all, filters));

	it('keeps what has every chosen value, in its order', () => {
		expect(left({})).toEqual(['werk', 'beide']);
		expect(left({ thema: 'Werk' })).toEqual(['werk', 'beide']);
		expect(left({ thema: 'Taal' })).toEqual(['beide']);
		expect(left({ thema: 'Werk', plaats: 'Genk' })).toEqual(['werk']);
		expect(left({ soort: 'actions' })).toEqual(['beide']);
		expect(left({ thema: 'Wonen' })).toEqual([]);
	});

	it('shows in the chosen language what was found in another, and leaves out what has no such page', () => {
		expect(left({ taal: 'tr' })).toEqual(['beide-tr']);
		expect(left({ taal: 'nl' })).toEqual(['werk', 'beide']);
		expect(left({ taal: 'fr' })).toEqual([]);
	});

	it('counts for every value what it would leave, the other choices kept and each entry once', () => {
		const found = [...all, ranked(turkish)];
		expect(countsOf(pages, found, { thema: 'Taal' }, ['thema', 'plaats', 'taal'])).toEqual({
			thema: { Werk: 2, Taal: 1 },
			plaats: { Genk: 0 },
			taal: { nl: 1, tr: 1 },
		});
	});
});

describe('the newest first', () => {
	it('puts what has no day behind, and keeps the order of what has the same', () => {
		const dated = (id: string, date: string) => ranked(aPage(id, { date }));
		const all = [
			dated('geen', ''),
			dated('oud', '2020'),
			dated('een', '2024'),
			dated('twee', '2024'),
		];
		expect(idsOf(newestFirst(all))).toEqual(['een', 'twee', 'oud', 'geen']);
	});
});

describe('one result per entry', () => {
	const nl = aPage('nl');
	const tr = aPage('tr', { lang: 'tr', original: 'nl' });

	it('is the original, even when the translation scores more', () => {
		expect(idsOf(oncePerEntry([ranked(tr, 2), ranked(nl, 1)]))).toEqual(['nl']);
	});

	it('is the translation when only that holds a typed word', () => {
		expect(idsOf(oncePerEntry([ranked(nl, 2, false), ranked(tr, 1)]))).toEqual(['tr']);
		expect(idsOf(oncePerEntry([ranked(nl, 1, false), ranked(tr, 2, false)]))).toEqual(['nl']);
	});

	it('keeps its own place', () => {
		const other = ranked(aPage('ander'), 1.5);
		expect(idsOf(oncePerEntry([ranked(tr, 2), other, ranked(nl, 1)]))).toEqual(['ander', 'nl']);
	});
});
