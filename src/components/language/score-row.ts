import type { Entry } from '../../model/index.ts';

/** One entry and how it reads. */
export interface ScoreRow {
	entry: Entry;
	score: {
		words: number;
		/** Words per sentence. */
		average: number;
		longestSentence: number;
		douma: number;
		lix: number;
	};
}
