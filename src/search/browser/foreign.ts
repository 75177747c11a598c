import { fold, tokens } from './fold.ts';
import { stopWords } from './stop-words.ts';
import type { WordList } from './types.ts';
import { type Vocabulary, isKnown, unpack, withForeign } from './vocabulary.ts';

/** Gives the packed words of other languages of one group of first letters. */
export type ForeignWords = (group: string) => Promise<string>;

const LATIN = ['a-d', 'e-h', 'i-l', 'm-p', 'q-t', 'u-z'];
const OTHER = 'ander';

/** Words of other languages stand in a file per group of first letters. */
export const letterGroups = [...LATIN, OTHER];

export function groupOf(phrase: string): string {
	const letter = fold(phrase).charAt(0);
	return LATIN.find(([from = '', , to = '']) => from <= letter && letter <= to) ?? OTHER;
}

/**
 * A question in the dossier's own words needs no words of other languages. For any other only those are fetched that begin
 * about as its words do: a kilobyte.
 */
export async function vocabularyFor(
	query: string,
	list: WordList,
	foreign?: ForeignWords,
): Promise<Vocabulary> {
	const known = vocabularyOf(list);
	const words = tokens(query);
	const isOwn = words.every((word) => stopWords.has(word) || isKnown(known, word));
	if (isOwn || !foreign) return known;
	const groups = [...new Set(words.map(groupOf))].filter((group) => !known.groups.has(group));
	if (groups.length === 0) return known;
	const lists = await Promise.all(groups.map(foreign));
	// Another question may have been faster and have learnt other words.
	const wider = withForeign(vocabularyOf(list), groups, lists);
	vocabularies.set(list, wider);
	return wider;
}

const vocabularies = new WeakMap<WordList, Vocabulary>();

/** Unpacked once, whoever asks. */
export function vocabularyOf(list: WordList): Vocabulary {
	const known = vocabularies.get(list) ?? unpack(list);
	vocabularies.set(list, known);
	return known;
}
