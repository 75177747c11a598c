import { isNegative, itemsOf, listOf } from './cbor.ts';

/** More places of a word on a page hardly change how well the page answers, and fill the index. */
const MOST_PLACES = 12;
const NOWHERE = listOf([]);

/**
 * A word of the index without what our ranking does not use: where it stands in a page's title and summary as data (they
 * also stand in its text), and the hundredth place on a long page. A word: itself, its pages, other spellings.
 */
export function leanWord(word: Buffer): Buffer {
	const [itself = word, pages = word, ...rest] = itemsOf(word);
	return listOf([itself, listOf(itemsOf(pages).map(leanPage)), ...rest]);
}

/** A page: its number, the places of the word (a negative number says how heavy the next ones are), places in its data. */
function leanPage(page: Buffer): Buffer {
	const [number = page, places = page] = itemsOf(page);
	const first = itemsOf(places).slice(0, MOST_PLACES);
	const last = first.at(-1);
	return listOf([number, listOf(last && isNegative(last) ? first.slice(0, -1) : first), NOWHERE]);
}
