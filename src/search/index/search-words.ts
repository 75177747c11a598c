import type { Entry } from '../../model/index.ts';
import { nameKey } from '../browser/ranking/called.ts';
import { fold } from '../browser/words/fold.ts';
import { isStopWord } from '../browser/words/stop-words.ts';

/** What people type for an entry, beside the words that stand in it. */
export const searchWordsOf = ({ data }: Entry): string[] =>
	'searchWords' in data && data.searchWords ? [data.searchWords] : [];

/**
 * Everything that an entry is called, each as one word. A service is also known without its town: Dienst Ondernemen van de stad
 * Beringen. One word of such a name is any word, and a contact point's title is a sentence: Word buddy van iemand.
 */
export function namesOf({ kind, id, data }: Entry): string[] {
	const named = kind === 'contacts' ? (data.service ?? '') : data.title;
	const placeless = named.replace(/ (?:van|in) .*/, '');
	const names = [
		data.title,
		id.replaceAll('-', ' '),
		named,
		...(placeless.includes(' ') ? [placeless] : []),
		...('alsoPrintedAs' in data ? data.alsoPrintedAs : []),
	];
	return [...new Set(names.map(nameKey).filter((key) => key !== undefined))];
}

/** Each word that people type for an entry once, in its own letters: Pagefind folds it as it folds the words of a text. */
export function typedWordsOf(entry: Entry): string[] {
	const words = searchWordsOf(entry).flatMap(
		(text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
	);
	return [...new Set(words)].filter((word) => !isStopWord(fold(word)));
}
