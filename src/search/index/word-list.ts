import { kindNames, kinds } from '../../model/index.ts';
import { packConcepts, packWords } from '../browser/pack.ts';
import type { WordList } from '../browser/types.ts';
import { conceptsOf, isHeld, withPlain } from './concepts.ts';
import { type Entries, countWords, weighed, withPages } from './counted-words.ts';
import { searchWordsOf } from './search-words.ts';

/** What the index calls a page that is no entry. */
const PLAIN_PAGE = 'pagina';

/** Kinds as the index names them; the names of the results count on this order. */
export const indexKinds = [...kindNames.map((kind) => kinds[kind].label[0]), PLAIN_PAGE];

/** The words of a dossier, as small as can be, for the search in the browser. */
export function wordList(dossier: Entries): WordList {
	const all = withPages(dossier);
	const counts = countWords(all);
	const isKnown = isHeld(counts);
	const typed = countWords(all, searchWordsOf);
	const isTyped = (word: string) => typed.has(word) && !isKnown(word);
	return {
		entries: all.length,
		kinds: indexKinds,
		words: packWords(weighed(counts, all.length)),
		concepts: packConcepts(
			conceptsOf(dossier, counts)
				.map((one) => withPlain(one, isKnown))
				.map((one) => ({ ...one, typed: [...one.own, ...one.plain].filter(isTyped) })),
		),
	};
}
