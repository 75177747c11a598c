import { EVERYWHERE } from '../../../src/search/browser/ask.ts';
import { groupOf } from '../../../src/search/browser/foreign.ts';
import { nameOf } from '../../../src/search/browser/names.ts';
import { packConcepts, packForeign, packWords } from '../../../src/search/browser/pack.ts';
import type { Concept, Fragment, Pagefind, WordList } from '../../../src/search/browser/types.ts';
import { unpack, withForeign } from '../../../src/search/browser/vocabulary.ts';

const KINDS = ['drempel', 'actie', 'woord', 'pagina'];

const whole = (some: Partial<Concept>[]): Concept[] =>
	some.map((concept) => ({ own: [], plain: [], near: [], foreign: [], ...concept }));

/** A word list as the build makes it, of words and concepts that matter to a test. */
export const aWordList = (words: string, some: Partial<Concept>[] = []): WordList => {
	const concepts = whole(some);
	return {
		entries: 100,
		kinds: KINDS,
		words: packWords([...new Set(words.split(' '))].sort().map((text) => ({ text, entries: 2 }))),
		concepts: packConcepts(concepts),
	};
};

/** The words of other languages of a group of first letters, as the build packs them. */
export const foreignOf = (concepts: Partial<Concept>[], group: string) =>
	packForeign(
		whole(concepts).map(({ foreign }) => ({
			plain: [],
			foreign: foreign.filter((word) => groupOf(word) === group),
		})),
	);

/** A word list with all the words of other languages, ready to be asked. */
export const aVocabulary = (words: string, concepts: Partial<Concept>[] = []) =>
	withForeign(unpack(aWordList(words, concepts)), [
		packForeign(whole(concepts).map(({ foreign }) => ({ plain: [], foreign }))),
	]);

interface Page {
	text: string;
	kind?: string;
	theme?: string;
	date?: string;
	lang?: string;
	/** The page of which this is a translation. */
	original?: string;
}

/** Stands for Pagefind: knows which page holds which words, without stems, and remembers what it was asked. */
export function fakePagefind(pages: Record<string, Page>) {
	const asked: string[] = [];
	const fetched: string[] = [];
	const filtersOf = ({ kind = 'actie', theme = 'Werk', lang = 'nl' }: Page) => ({
		soort: [kind],
		thema: [theme],
		taal: [lang],
	});
	const idOf = (title: string, { kind = 'actie', original }: Page) =>
		nameOf(KINDS.indexOf(kind), title, {
			original: original && nameOf(KINDS.indexOf(kind), original),
		});
	const holds = ({ text }: Page, query: string) => ` ${text} `.includes(` ${query} `);
	const pagefind: Pagefind = {
		options: async () => undefined,
		init: async () => undefined,
		filters: async () => ({
			thema: Object.fromEntries(Object.values(pages).map(({ theme = 'Werk' }) => [theme, 1])),
		}),
		preload: async () => undefined,
		search: async (query, { filters = {}, sort } = {}) => {
			asked.push(query + JSON.stringify(filters));
			const found = Object.entries(pages).filter(([, page]) =>
				query === EVERYWHERE
					? Object.entries(filters).every(([name, value]) =>
							filtersOf(page)[name as 'soort'].includes(value ?? ''),
						)
					: holds(page, query.replaceAll('"', '')),
			);
			if (sort) found.sort(([, a], [, b]) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
			const dated = sort ? found.filter(([, { date }]) => date) : found;
			return {
				results: dated.map(([title, page]) => ({
					id: idOf(title, page),
					score: 1,
					data: () => dataOf(title, page),
				})),
			};
		},
	};
	const dataOf = async (id: string, page: Page): Promise<Fragment> => {
		fetched.push(id);
		return {
			url: `/${id}/`,
			meta: { title: id, samenvatting: page.text },
			filters: filtersOf(page),
			sub_results: [
				{ title: id, url: `/${id}/` },
				{ title: 'Deel', url: `/${id}/#deel`, anchor: {} },
			],
		};
	};
	return { pagefind, asked, fetched };
}
