import type { Explained } from './explained.ts';
import type { ScannedText } from './finding.ts';
import { syllablesOf } from './syllables.ts';

/** A word that asks much of readers and has no explanation yet. */
export interface LongWord {
	word: string;
	/** In how many of the given groups of texts it stands. */
	count: number;
}

/** Long for a reader who spells: many letters and many syllables. */
const LETTERS = 12;
const SYLLABLES = 4;
/** A word that stands in one place only can be rewritten there. */
const PLACES = 3;
const WORD = /(?<![\p{L}./])\p{Ll}[\p{Ll}-]{11,}(?!\.\p{L})/gu;

/** Long words that come back in several entries and stand in no glossary, the most common first. */
export function longWords(
	entries: Iterable<readonly ScannedText[]>,
	{ words: explained }: Explained,
): LongWord[] {
	const counts = new Map<string, number>();
	for (const texts of entries)
		for (const word of new Set(texts.flatMap(wordsOf)))
			if (!explained.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.filter(([word, count]) => count >= PLACES && isLong(word))
		.map(([word, count]) => ({ word, count }))
		.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

const wordsOf = ({ text }: ScannedText) => text.match(WORD) ?? [];

const isLong = (word: string) => word.length >= LETTERS && syllablesOf(word) >= SYLLABLES;
