import type { Span } from './scan.ts';
import { CLAIMS } from './words/index.ts';

/** A word or a number: 7.500, 1.760,83, 's avonds, foto's. */
const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu;
/** Shorter words of a unit say nothing about what was counted: in, per, een. */
const SHORTEST_NOUN = 4;

/** The words that claim much, unless the word before denies them. */
export function sweepingWords(text: string): Span[] {
	const tokens = tokensOf(text);
	return tokens
		.filter(({ word }, index) => {
			const before = tokens[index - 1]?.word ?? '';
			return CLAIMS.sweeping.includes(word) && !CLAIMS.denials.includes(before);
		})
		.map(({ start, word }) => ({ start, end: start + word.length }));
}

/** Whether a sentence says that something was meant: expected, hoped, planned. */
export const saysMeant = (sentence: string): boolean =>
	tokensOf(sentence).some(({ word }) => CLAIMS.meant.includes(word));

/** Where a sentence tells a number of something, in figures or in words; -1 when it does not. */
export function placeOfAmount(sentence: string, value: number, unit: string): number {
	const tokens = tokensOf(sentence);
	const nouns = tokensOf(unit).filter(({ word }) => word.length >= SHORTEST_NOUN);
	const isCounted = nouns.some(({ word }) => tokens.some((token) => token.word === word));
	const number = tokens.find(({ word }) => valueOf(word) === value);
	return isCounted && number ? number.start : -1;
}

const tokensOf = (text: string) =>
	[...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
		word: word.toLowerCase(),
		start: index,
	}));

/** As Belgians write it: a point between thousands, a comma before decimals. */
function valueOf(word: string): number {
	if (Object.hasOwn(CLAIMS.numbers, word)) return CLAIMS.numbers[word] ?? NaN;
	return Number(word.replaceAll(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
