import { tokens } from '../words/fold.ts';
import { withoutBeginning } from '../words/roots.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { WordList } from '../types.ts';
import { stem } from '../words/stem.ts';
import { type Vocabulary, unpack, withForeign } from './vocabulary.ts';

/** Gives the packed words of other languages of one group of first letters. */
export type ForeignWords = (group: string) => Promise<string>;

const LATIN = 'a b c d e-f g h i-j k l m n o p q-r s t u-v w-z'.split(' ');
const OTHER = Array.from({ length: 8 }, (_, number) => `ander${number}`);

/** Words of other languages stand in a file per group of first letters, those of another script by the number of that letter. */
export const letterGroups = [...LATIN, ...OTHER];

export function groupOf(phrase: string): string {
	const letter = withoutBeginning(phrase).charAt(0);
	const latin = LATIN.find(([from = '', , to = from]) => from <= letter && letter <= to);
	return latin ?? OTHER[letter.charCodeAt(0) % OTHER.length] ?? '';
}

/**
 * A question in the dossier's own words needs no others. For any other only those are fetched that begin about as its unknown
 * words do: a kilobyte or two. What was asked before does not count: the same question has the same answer.
 */
export async function vocabularyFor(
	query: string,
	list: WordList,
	foreign?: ForeignWords,
): Promise<Vocabulary> {
	const known = vocabularyOf(list);
	const unknown = telling(tokens(query)).filter((word) => !known.byStem.has(stem(word)));
	const groups = [...new Set(unknown.map(groupOf))].sort();
	if (groups.length === 0 || !foreign) return known;
	const all = widened.get(known) ?? new Map<string, Promise<Vocabulary>>();
	widened.set(known, all);
	const key = groups.join();
	const found =
		all.get(key) ?? Promise.all(groups.map(foreign)).then((packed) => withForeign(known, packed));
	all.set(key, found);
	// What failed is tried again by the next question.
	return found.catch((cause: unknown) => {
		all.delete(key);
		throw cause;
	});
}

/** A vocabulary with the words of some groups, by the names of these. */
const widened = new WeakMap<Vocabulary, Map<string, Promise<Vocabulary>>>();

/** The words that say something; of a question of other words all: iş, Turkish for work, looks like is. */
function telling(words: readonly string[]): readonly string[] {
	const found = words.filter((word) => !isStopWord(word));
	return found.length > 0 ? found : words;
}

const unpacked = new WeakMap<WordList, Vocabulary>();

/** Unpacked once, whoever asks. */
export function vocabularyOf(list: WordList): Vocabulary {
	const known = unpacked.get(list) ?? unpack(list);
	unpacked.set(list, known);
	return known;
}
