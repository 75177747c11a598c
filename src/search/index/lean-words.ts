import { isNegative, itemsOf, listOf } from './cbor.ts';

/** More places of a word on a page hardly change how well the page answers, and fill the index. */
const MOST_PLACES = 5;
/** Of a word on more pages it hardly matters what stands beside it, while its places weigh more than all else. */
const COMMON = 150;
const NOWHERE = listOf([]);
const NEXT_PLACE = Buffer.from([1]);

/**
 * A word of the index without what our ranking does not use: where it stands in a page's title and summary as data (they
 * also stand in its text), the hundredth place on a long page, and for common words which places those are. A word: itself,
 * its pages, other spellings.
 */
export function leanWord(word: Buffer): Buffer {
	const [itself = word, pages = word, ...rest] = itemsOf(word);
	const all = itemsOf(pages);
	const lean = all.map((page) => leanPage(page, all.length > COMMON));
	return listOf([itself, listOf(lean), ...rest]);
}

/**
 * A page: its number, the places of the word, places in its data. A negative number says how heavy the next places are, the
 * lightest first; each of those is a step from the one before.
 */
function leanPage(page: Buffer, isCommon: boolean): Buffer {
	const [number = page, places = page] = itemsOf(page);
	const kept = heaviest(groupsOf(itemsOf(places)), MOST_PLACES).flat();
	const items = isCommon ? kept.map((item) => (isNegative(item) ? item : NEXT_PLACE)) : kept;
	return listOf([number, listOf(items), NOWHERE]);
}

/** A weight and the places that have it; places before the first weight have that of plain text. */
function groupsOf(items: readonly Buffer[]): Buffer[][] {
	const groups: Buffer[][] = [];
	for (const item of items) {
		if (isNegative(item) || groups.length === 0) groups.push([]);
		groups.at(-1)?.push(item);
	}
	return groups;
}

/** At most so many places: those in the title and the summary rather than those in the text. */
function heaviest(groups: readonly Buffer[][], most: number): Buffer[][] {
	let left = most;
	return groups
		.toReversed()
		.map((group) => {
			const weights = group.filter(isNegative).length;
			const kept = group.slice(0, weights + left);
			left -= kept.length - weights;
			return kept.length > weights ? kept : [];
		})
		.toReversed();
}
