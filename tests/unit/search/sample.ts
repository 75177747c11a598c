import type { Dossier } from '../../../src/dossier/index.ts';
import { EVERYWHERE } from '../../../src/search/browser/ask.ts';
import { fold } from '../../../src/search/browser/words/fold.ts';
import { groupOf } from '../../../src/search/browser/vocabulary/foreign.ts';
import type { Page } from '../../../src/search/browser/ranking/pages.ts';
import {
	packConcepts,
	packForeign,
	packWords,
} from '../../../src/search/browser/vocabulary/pack.ts';
import type {
	Concept,
	Fragment,
	PageFacts,
	Pagefind,
	WordList,
} from '../../../src/search/browser/types.ts';
import { unpack, withForeign } from '../../../src/search/browser/vocabulary/vocabulary.ts';
import type { Telling } from '../../../src/search/index/index.ts';
import { VERSION, words } from '../exports/sample.ts';

/** As the build makes them: folded. */
export const whole = (some: Partial<Concept>[]): Concept[] =>
	some.map(({ own = [], plain = [], near = [], foreign = {}, ...rest }) => ({
		...rest,
		own: own.map(fold),
		plain: plain.map(fold),
		near: near.map(fold),
		foreign: Object.fromEntries(
			Object.entries(foreign).map(([lang, words = []]) => [lang, words.map(fold)]),
		),
	}));

/** A word list as the build makes it, of words and concepts that matter to a test. */
export const aWordList = (words: string, some: Partial<Concept>[] = []): WordList => {
	const concepts = whole(some);
	return {
		entries: 100,
		pages: [],
		words: packWords([...new Set(words.split(' '))].sort().map((text) => ({ text, entries: 2 }))),
		concepts: packConcepts(concepts),
	};
};

/** The words of other languages of a group of first letters, as the build packs them. */
export const foreignOf = (concepts: Partial<Concept>[], group: string) =>
	packForeign(
		whole(concepts).map(({ foreign }) => ({
			plain: [],
			foreign: Object.fromEntries(
				Object.entries(foreign).map(([lang, words = []]) => [
					lang,
					words.filter((word) => groupOf(word) === group),
				]),
			),
		})),
	);

/** A word list with all the words of other languages, ready to be asked. */
export const aVocabulary = (words: string, concepts: Partial<Concept>[] = []) =>
	withForeign(unpack(aWordList(words, concepts)), [
		packForeign(whole(concepts).map(({ foreign }) => ({ plain: [], foreign }))),
	]);

interface Held {
	text: string;
	kind?: string;
	theme?: string;
	date?: string;
	lang?: string;
	/** The page of which this is a translation. */
	original?: string;
}

/** A page as search knows it before anybody reads it. */
export const aPage = (id: string, some: Partial<Page> = {}): Page => ({
	id,
	original: id,
	kind: 'barriers',
	lang: 'nl',
	facets: {},
	date: '',
	found: { id, score: 1, data: () => Promise.reject(new Error('not needed')) },
	...some,
});

/**
 * Stands for Pagefind: knows which page holds which words, without stems, and remembers what it was asked. For a word that no
 * page holds it takes the longest beginning that one does, unless it is asked for exactly that word.
 */
export function fakePagefind(pages: Record<string, Held>) {
	const asked: string[] = [];
	const fetched: string[] = [];
	const names = Object.keys(pages);
	const records = Object.entries(pages).filter(([, { kind }]) => kind !== 'page');
	const held = (query: string) =>
		Object.entries(pages).filter(([, { text }]) => ` ${text} `.includes(` ${query} `));
	const found = (query: string): [string, Held][] => {
		if (query.startsWith('"')) return held(query.replaceAll('"', ''));
		const all = held(query);
		return all.length > 0 || query === '' ? all : found(query.slice(0, -1));
	};
	const pagefind: Pagefind = {
		options: async () => undefined,
		init: async () => undefined,
		preload: async () => undefined,
		search: async (query) => {
			asked.push(query);
			return {
				results: (query === EVERYWHERE ? records : found(query)).map(([title, page]) => ({
					id: idOf(title),
					score: 1,
					data: () => dataOf(title, page),
				})),
			};
		},
	};
	const facts = records.map(
		([, { kind = 'actions', theme = 'Werk', lang = 'nl', date, original }]): PageFacts => ({
			kind,
			lang,
			facets: { thema: [theme] },
			...(date && { date }),
			...(original && { original: records.findIndex(([name]) => name === original) }),
		}),
	);
	/** As Pagefind names pages: it says nothing. */
	const idOf = (title: string) => `und_${names.indexOf(title)}`;
	const dataOf = async (id: string, page: Held): Promise<Fragment> => {
		fetched.push(id);
		return {
			url: `/${id}/`,
			meta: { title: id, samenvatting: page.text },
			sub_results: [
				{ title: id, url: `/${id}/` },
				{ title: 'Deel', url: `/${id}/#deel`, anchor: {} },
			],
		};
	};
	return { pagefind, facts, asked, fetched };
}

/** What records need to say the same as a page, with the keys of the words for words. */
export const tellingOf = (dossier: Dossier): Telling => ({
	dossier,
	day: VERSION,
	wordsIn: () => words,
});
