import { withoutAddresses } from './addresses.ts';
import type { Span } from './scan.ts';

const RUN = /[\p{L}\p{N}]+/gu;

/** A word to look for in the source, and which of its occurrences, counted from the start of the text. */
export interface WordPlace {
	word: string;
	/** From 1. */
	nth: number;
}

/**
 * Where a finding begins, as a word to look for: Markdown and YAML write a text with signs and line ends that the
 * text itself no longer has, but its words stand in the same order.
 */
export function placeOf({ text, span }: { text: string; span: Span }): WordPlace | undefined {
	const seen = new Map<string, number>();
	for (const { 0: word, index } of text.matchAll(RUN)) {
		const nth = (seen.get(word) ?? 0) + 1;
		if (index + word.length > span.start) return { word, nth };
		seen.set(word, nth);
	}
	return undefined;
}

/** The offset of that word in a source, from an offset on; that offset itself when it is not there. */
export function findPlace(source: string, from: number, { word, nth }: WordPlace): number {
	let count = 0;
	for (const { 0: found, index } of withoutAddresses(
		source.slice(from).replaceAll(LINK_TARGET, blank),
	).matchAll(RUN))
		if (found === word && ++count === nth) return from + index;
	return from;
}

/** What stands between the brackets of a link is no text. */
const LINK_TARGET = /(?<=\]\()[^)\s]*/g;
const blank = (target: string) => ' '.repeat(target.length);
