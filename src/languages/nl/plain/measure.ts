import type { ScannedText } from './finding.ts';
import { type Counted, averageSentence, douma, lix } from './formulas.ts';
import { WORDS_FOR_FORMULAS } from './limits.ts';
import { syllablesIn } from './syllables.ts';

/** How some texts of one entry read together. */
export interface Score {
	words: number;
	sentences: number;
	/** Words per sentence. */
	average: number;
	longestSentence: number;
	/** Absent in a text too short for formulas. */
	douma?: number;
	lix?: number;
}

/** A text of whole sentences: headings and lines such as "een lokaal" would make the rest look short. */
const SENTENCES = /[.!?…:]["”’)\]]*\s*$/;
export const hasSentences = ({ level, text }: ScannedText): boolean =>
	level !== 'heading' && SENTENCES.test(text);

/** Measures texts as one, as far as they are sentences. */
export function measure(texts: readonly ScannedText[]): Score {
	const read = texts.filter(hasSentences);
	const words = sum(read, ({ scan }) => scan.words);
	const sentences = sum(read, ({ scan }) => scan.sentences.length);
	const score = {
		words,
		sentences,
		average: averageSentence({ words, sentences }),
		longestSentence: read
			.flatMap(({ scan }) => scan.sentences)
			.reduce((longest, one) => Math.max(longest, one.words), 0),
	};
	if (words < WORDS_FOR_FORMULAS) return score;
	const counted = count(read, words, sentences);
	return { ...score, douma: douma(counted), lix: lix(counted) };
}

const count = (texts: readonly ScannedText[], words: number, sentences: number): Counted => ({
	words,
	sentences,
	longWords: sum(texts, ({ scan }) => scan.longWords),
	syllables: sum(texts, ({ text }) => sum(text.split(' '), syllablesIn)),
});

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
	items.reduce((total, item) => total + of(item), 0);
