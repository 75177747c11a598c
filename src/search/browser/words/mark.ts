import { fold } from './fold.ts';
import { stem } from './stem.ts';

export interface Part {
	text: string;
	isMarked: boolean;
}

/** A shorter word ends others by chance. */
const SURE_ENDING = 5;

/** A text in parts, of which the words that were looked for are marked, and what a compound is about: opvang of kinderopvang. */
export function markWords(text: string, words: readonly string[]): Part[] {
	const stems = new Set(words.map(stem));
	const isMeant = (word: string) =>
		stems.has(stem(word)) ||
		(word.length >= SURE_ENDING && words.some((typed) => typed.endsWith(word)));
	return text
		.split(/([\p{L}\p{M}\p{N}]+)/u)
		.filter((part) => part !== '')
		.map((part) => ({ text: part, isMarked: isMeant(fold(part)) }));
}
