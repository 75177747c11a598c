import { originalOf } from './names.ts';
import type { Ranked } from './types.ts';

/**
 * One result per entry, in whatever languages it was found. The Dutch, unless only the translation holds the typed words:
 * then that is the reader's language. Its own place counts: a Dutch word often stands by chance in a translation.
 */
export function oncePerEntry(ranked: readonly Ranked[]): Ranked[] {
	const groups = Map.groupBy(ranked, ({ found: { id } }) => originalOf(id));
	const entries = [...groups]
		.map(([original, [best, ...others]]) => {
			if (!best || others.length === 0) return best;
			const all = [best, ...others];
			const dutch = all.find(({ found }) => found.id === original);
			const translated = all.find(({ found, isDirect }) => isDirect && found.id !== original);
			return dutch && (dutch.isDirect || !translated) ? dutch : (translated ?? best);
		})
		.filter((one) => one !== undefined);
	return entries.sort((a, b) => b.score - a.score);
}
