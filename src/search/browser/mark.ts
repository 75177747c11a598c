import { fold } from './fold.ts';
import { stem } from './stem.ts';

export interface Part {
	text: string;
	isMarked: boolean;
}

/** A text in parts, of which the words that were looked for are marked. */
export function markWords(text: string, words: readonly string[]): Part[] {
	const stems = new Set(words.map(stem));
	return text
		.split(/([\p{L}\p{M}\p{N}]+)/u)
		.filter((part) => part !== '')
		.map((part) => ({ text: part, isMarked: stems.has(stem(fold(part))) }));
}
