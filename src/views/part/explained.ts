import { type Dossier, translationOf, wordsIn } from '../../dossier/index.ts';
import type { Entry, Translation } from '../../model/index.ts';

type Term = Entry<'glossary'>;

/** A glossary word with what a page says of it to its readers. */
export interface Explained {
	term: Term;
	/** What the page's own language calls it, when that is not the original's. */
	word?: string | undefined;
	/** What it means in that language: where the glossary has it, and it still says what the original says. */
	told?: Translation | undefined;
}

/** A word as a page in this language explains it. */
export function explainedIn(dossier: Dossier, term: Term, lang: string): Explained {
	const found = translationOf(dossier, term, lang);
	const told = found?.isStale ? undefined : found?.data;
	return { term, told, word: told?.title ?? wordsIn(term, lang)[0] };
}
