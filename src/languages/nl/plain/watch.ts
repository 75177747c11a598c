import { SORT, sortOf } from './letters.ts';

/** What a walk must know about words. */
export interface WordLists {
	/** Words of which the walk tells where they stand. */
	watch: Watch;
	/** Whether a full stop after this word is part of it. */
	endsNoSentence: (word: string) => boolean;
}

/** The table of words to look out for: by two letters and the length, which leaves nearly all words aside. */
export type Watch = Uint8Array;

export function watchFor(words: Iterable<string>): Watch {
	const watch = new Uint8Array(2 ** 15);
	for (const word of words) watch[keyOf(word, 0, word.length)] = 1;
	return watch;
}

const keyOf = (text: string, start: number, end: number) =>
	((text.charCodeAt(start) & 31) << 10) |
	((text.charCodeAt(start + 1) & 31) << 5) |
	((end - start) & 31);

const POINT = 0x2e;

/** On a list, or written in capitals or with points inside. */
export function isWatched(text: string, start: number, end: number, watch: Watch): boolean {
	if (end - start < 2) return false;
	if (watch[keyOf(text, start, end)] === 1) return true;
	const second = text.charCodeAt(start + 1);
	return (
		second === POINT ||
		(sortOf(second) === SORT.capital && sortOf(text.charCodeAt(start)) === SORT.capital)
	);
}
