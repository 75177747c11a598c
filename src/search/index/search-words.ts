import { entryPath } from '../../i18n/index.ts';
import type { Entry } from '../../model/index.ts';
import { nameKey } from '../browser/called.ts';
import { fold } from '../browser/fold.ts';
import { isStopWord } from '../browser/stop-words.ts';
import { type Entries, withPages } from './counted-words.ts';

/** What people type for an entry, beside the words that stand in it. */
export const searchWordsOf = ({ data }: Entry): string[] =>
	'searchWords' in data && data.searchWords ? [data.searchWords] : [];

/** What the index holds of every entry beside its page, by the address of that page: its search words, each once, and its names. */
export const searchWords = (dossier: Entries): Map<string, string> =>
	new Map(
		withPages(dossier).map((entry) => [
			entryPath(entry),
			[...namesOf(entry), ...wordsIn(entry)].join(' '),
		]),
	);

/** A service is also known without its town: Dienst Ondernemen van de stad Beringen. */
function namesOf({ id, data }: Entry): string[] {
	const others = 'alsoPrintedAs' in data ? data.alsoPrintedAs : [];
	const names = [
		data.title,
		id.replaceAll('-', ' '),
		data.title.replace(/ (?:van|in) .*/, ''),
		...others,
	];
	return [...new Set(names.map(nameKey).filter((key) => key !== undefined))];
}

/** In their own letters: Pagefind folds them as it folds those of the pages. */
const wordsIn = (entry: Entry) => {
	const words = searchWordsOf(entry).flatMap(
		(text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
	);
	return [...new Set(words)].filter((word) => !isStopWord(fold(word)));
};
