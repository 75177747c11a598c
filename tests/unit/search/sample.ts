import { packConcepts, packWords } from '../../../src/search/browser/pack.ts';
import type { Concept, Fragment, Pagefind, WordList } from '../../../src/search/browser/types.ts';
import { unpack } from '../../../src/search/browser/vocabulary.ts';

/** A word list as the build makes it, of words and concepts that matter to a test. */
export const aWordList = (words: string, concepts: Partial<Concept>[] = []): WordList => ({
	entries: 100,
	words: packWords([...new Set(words.split(' '))].sort().map((text) => ({ text, entries: 2 }))),
	concepts: packConcepts(
		concepts.map((concept) => ({ own: [], plain: [], near: [], foreign: [], ...concept })),
	),
});

export const aVocabulary = (words: string, concepts: Partial<Concept>[] = []) =>
	unpack(aWordList(words, concepts));

interface Page {
	text: string;
	kind?: string;
	theme?: string;
}

/** Stands for Pagefind: knows which page holds which words, without stems, and remembers what it was asked. */
export function fakePagefind(pages: Record<string, Page>) {
	const asked: (string | null)[] = [];
	const fetched: string[] = [];
	const filtersOf = ({ kind = 'actie', theme = 'Werk' }: Page) => ({
		soort: [kind],
		thema: [theme],
	});
	const holds = ({ text }: Page, query: string) => ` ${text} `.includes(` ${query} `);
	const pagefind: Pagefind = {
		options: async () => undefined,
		init: async () => undefined,
		filters: async () => {
			const kinds = Object.values(pages).map(({ kind = 'actie' }) => [kind, 1] as const);
			return { soort: Object.fromEntries(kinds) };
		},
		search: async (query, { filters = {} } = {}) => {
			asked.push(query ?? JSON.stringify(filters));
			const found = Object.entries(pages).filter(([, page]) =>
				query === null
					? Object.entries(filters).every(([name, value]) =>
							filtersOf(page)[name as 'soort'].includes(value ?? ''),
						)
					: holds(page, query.replaceAll('"', '')),
			);
			return {
				results: found.map(([id, page]) => ({ id, score: 1, data: () => dataOf(id, page) })),
			};
		},
	};
	const dataOf = async (id: string, page: Page): Promise<Fragment> => {
		fetched.push(id);
		return {
			url: `/${id}/`,
			meta: { title: id, samenvatting: page.text },
			filters: filtersOf(page),
		};
	};
	return { pagefind, asked, fetched };
}
