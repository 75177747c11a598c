import { oncePerEntry } from './originals.ts';
import { type Pages, valuesOf } from './pages.ts';
import type { Ranked } from './rank.ts';
import type { Filters } from '../types.ts';

type Filter = keyof Filters;

/** What is left after the reader's choices. */
export function narrowed(pages: Pages, ranked: readonly Ranked[], filters: Filters): Ranked[] {
	let left = [...ranked];
	for (const [filter, value] of Object.entries(filters))
		if (value) left = having(pages, left, filter as Filter, value);
	return left;
}

/** The results with this value. A language is not what was typed in but what to read: any page has it that was put into it. */
function having(pages: Pages, ranked: readonly Ranked[], filter: Filter, value: string): Ranked[] {
	if (filter !== 'taal') return ranked.filter(({ page }) => valuesOf(page, filter).includes(value));
	const inLanguage = [...pages.values()].filter(({ lang }) => lang === value);
	const byOriginal = new Map(inLanguage.map((page) => [page.original, page]));
	return ranked.flatMap((one) => {
		const page = one.page.lang === value ? one.page : byOriginal.get(one.page.original);
		return page ? [{ ...one, page }] : [];
	});
}

/** For every value of these filters, how many results it would leave, the reader's other choices kept. */
export function countsOf(
	pages: Pages,
	ranked: readonly Ranked[],
	chosen: Filters,
	filters: readonly Filter[],
): Record<string, Record<string, number>> {
	return Object.fromEntries(filters.map((filter) => [filter, countsFor(filter)]));

	function countsFor(filter: Filter) {
		const { [filter]: _, ...others } = chosen;
		const left = narrowed(pages, ranked, others);
		const values = new Set([...pages.values()].flatMap((page) => valuesOf(page, filter)));
		const count = (value: string) => oncePerEntry(having(pages, left, filter, value)).length;
		return Object.fromEntries([...values].map((value) => [value, count(value)]));
	}
}

/** The newest first; what has no date keeps its place behind the others. */
export const newestFirst = (ranked: readonly Ranked[]): Ranked[] =>
	ranked.toSorted((a, b) => Number(a.page.date < b.page.date) - Number(a.page.date > b.page.date));
