import { fold, tokens } from './fold.ts';
import { isStopWord } from './stop-words.ts';
import type { WordList } from './types.ts';
import { stem } from './stem.ts';
import { type Vocabulary, unpack, withForeign } from './vocabulary.ts';

/** Gives the packed words of other languages of one group of first letters. */
export type ForeignWords = (group: string) => Promise<string>;

const LATIN = ['a-b', 'c-d', 'e-f', 'g-h', 'i-k', 'l-m', 'n-p', 'q-s', 't-v', 'w-z'];
const OTHER = 'ander';

/** Words of other languages stand in a file per group of first letters. */
export const letterGroups = [...LATIN, OTHER];

export function groupOf(phrase: string): string {
	const letter = fold(phrase).charAt(0);
	return LATIN.find(([from = '', , to = '']) => from <= letter && letter <= to) ?? OTHER;
}

/**
 * A question in the dossier's own words needs no others. For any other only those are fetched that begin about as its unknown
 * words do: a kilobyte or three.
 */
export async function vocabularyFor(
	query: string,
	list: WordList,
	foreign?: ForeignWords,
): Promise<Vocabulary> {
	const known = vocabularyOf(list);
	const unknown = telling(tokens(query)).filter((word) => !known.byStem.has(stem(word)));
	const groups = [...new Set(unknown.map(groupOf))].filter((group) => !known.groups.has(group));
	if (groups.length === 0 || !foreign) return known;
	const lists = await Promise.all(groups.map(foreign));
	// Another question may have been faster and have learnt other words.
	const wider = withForeign(vocabularyOf(list), groups, lists);
	vocabularies.set(list, wider);
	return wider;
}

/** The words that say something; of a question of other words all: iş, Turkish for work, looks like is. */
export function telling(words: readonly string[]): readonly string[] {
	const found = words.filter((word) => !isStopWord(word));
	return found.length > 0 ? found : words;
}

const vocabularies = new WeakMap<WordList, Vocabulary>();

/** Unpacked once, whoever asks. */
export function vocabularyOf(list: WordList): Vocabulary {
	const known = vocabularies.get(list) ?? unpack(list);
	vocabularies.set(list, known);
	return known;
}
