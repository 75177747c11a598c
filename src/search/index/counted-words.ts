import { type Entry, type KindName, kindsWithPages } from '../../model/index.ts';
import { tokens } from '../browser/words/fold.ts';
import type { Word } from '../browser/vocabulary/pack.ts';
import { isStopWord } from '../browser/words/stop-words.ts';
import { isCommon } from './common-words.ts';
import { textOf } from './readable-text.ts';

const SHORTEST_WORD = 2;

/** A word that is common in the language counts as if it stood in this share of the entries. */
const COMMON_SHARE = 0.5;

/** Such a number is how old somebody is, or how late it is. */
const AGE = /^\d{1,2}$/;

/** What we need of a dossier. */
export interface Entries {
	entries: { [K in KindName]: ReadonlyMap<string, Entry<K>> };
}

/** A word that stands only elsewhere would find nothing. */
export const withPages = ({ entries }: Entries) =>
	kindsWithPages.flatMap((kind) => [...entries[kind].values()]);

/** Every word, and in how many entries it stands. */
export function countWords(all: readonly Entry[], textsOf = textWithName): Map<string, number> {
	const counts = new Map<string, number>();
	for (const entry of all)
		for (const word of wordsOf(textsOf(entry))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** The folder name counts, for it is in the index too. */
const textWithName = (entry: Entry) => [entry.id, ...textOf(entry)];

const wordsOf = (texts: readonly string[]) =>
	new Set(
		texts
			.flatMap(tokens)
			.filter((word) => word.length >= SHORTEST_WORD && /\p{L}/u.test(word))
			.filter((word) => !isStopWord(word)),
	);

/** Words in order, with the number of entries that hold them; a common one counts for more. */
export const weighed = (counts: ReadonlyMap<string, number>, all: number): Word[] =>
	[...counts]
		.map(([text, count]) => ({
			text,
			entries: isCommon(text) || AGE.test(text) ? Math.max(count, all * COMMON_SHARE) : count,
		}))
		.sort((a, b) => (a.text < b.text ? -1 : 1));
