import type { Ranked } from './rank.ts';

/**
 * One result per entry, in whatever languages it was found. The original, unless only the translation holds the typed words:
 * then that is the reader's language. Its own place counts: a Dutch word often stands by chance in a translation.
 */
export function oncePerEntry(ranked: readonly Ranked[]): Ranked[] {
	const groups = Map.groupBy(ranked, ({ page }) => page.original);
	const entries = [...groups].map(([original, all]) => {
		const own = all.find(({ page }) => page.id === original);
		const translated = all.find(({ page, isDirect }) => isDirect && page.id !== original);
		return (own && (own.isDirect || !translated) ? own : (translated ?? all[0])) as Ranked;
	});
	return entries.sort((a, b) => b.score - a.score);
}
