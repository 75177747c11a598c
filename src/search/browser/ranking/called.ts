import { tokens } from '../words/fold.ts';
import type { Ranked } from './rank.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';

/** A longer title is no name that somebody types. */
const MOST_WORDS = 5;

/** What stands in the index of a page that is called so: the words that say something, in one order, as one. Absent: it is no name. */
export function nameKey(name: string): string | undefined {
	const words = tokens(name).filter((word) => !isStopWord(word));
	if (words.length === 0 || words.length > MOST_WORDS) return undefined;
	return `zz${[...new Set(words.map(stem))].sort().join('')}`;
}

/** More than any entry has by its words. */
const FIRST = 3;

/** What is called as was typed comes first: other pages may hold a name more often than its own. */
export const calledFirst = (ranked: readonly Ranked[], called: ReadonlySet<string>): Ranked[] =>
	ranked
		.map((one) => (called.has(one.page.id) ? { ...one, score: one.score + FIRST } : one))
		.sort((a, b) => b.score - a.score);
