import { isNegative, itemsOf, listOf } from './cbor.ts';

/** More places of a word on a page hardly change how well the page answers, and fill the index. */
const MOST_PLACES = 12;
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
 * A page: its number, the places of the word, places in its data. A place is a step from the one before; a negative number
 * says how heavy the next ones are.
 */
function leanPage(page: Buffer, isCommon: boolean): Buffer {
	const [number = page, places = page] = itemsOf(page);
	const first = itemsOf(places).slice(0, MOST_PLACES);
	const last = first.at(-1);
	const whole = last && isNegative(last) ? first.slice(0, -1) : first;
	const kept = isCommon ? whole.map((item) => (isNegative(item) ? item : NEXT_PLACE)) : whole;
	return listOf([number, listOf(kept), NOWHERE]);
}
