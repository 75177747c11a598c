import type { Facets, Filters, Found, PageFacts, Use } from '../types.ts';

/** A page that was found, and what it is. */
export interface Page {
	/** How Pagefind names it. */
	id: string;
	/** How it names the page of which this is a translation: itself, if it is none. */
	original: string;
	kind: string;
	lang: string;
	facets: Facets;
	/** Empty: it has none. */
	date: string;
	use?: Use | undefined;
	found: Found;
}

/** By the names that Pagefind gave them. */
export type Pages = ReadonlyMap<string, Page>;

/** What the build says nothing of is one of the site's own pages. */
const OWN_PAGE = { kind: 'pages', lang: '', facets: {}, date: '' };

/** Pagefind gives its results in the order of their numbers, and the build says what each number is. */
export function pagesOf(facts: readonly PageFacts[], inOrder: readonly Found[]): Pages {
	return new Map(
		inOrder.map((found, number) => {
			const own = facts[number];
			const original = inOrder[own?.original ?? number] ?? found;
			const { facets = {}, date = '', use } = facts[own?.original ?? number] ?? {};
			const page = { ...OWN_PAGE, ...own, facets, date, use };
			return [found.id, { ...page, id: found.id, original: original.id, found }];
		}),
	);
}

export const pageOf = (pages: Pages, found: Found): Page => ({
	...(pages.get(found.id) ?? { ...OWN_PAGE, id: found.id, original: found.id }),
	found,
});

/** What a page has of a filter. */
export function valuesOf({ kind, lang, facets }: Page, filter: keyof Filters): readonly string[] {
	if (filter === 'soort') return [kind];
	return filter === 'taal' ? [lang] : (facets[filter] ?? []);
}
