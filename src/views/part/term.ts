import { fewWords } from '../../dossier/index.ts';
import { languageName } from '../../languages/index.ts';
import { entryPath } from '../../routes/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** A hard word with its meaning, an example, and a few words for it in other languages. */
export interface TermView {
	id: string;
	title: string;
	summary: string;
	example: string;
	/** Markdown. */
	body: string;
	path: string;
	translations: { lang: string; name: string; words: string[] }[];
}

export const termView = ({ dossier, lang }: Setting, entry: Entry<'glossary'>): TermView => ({
	id: entry.id,
	title: entry.data.title,
	summary: entry.data.summary,
	example: entry.data.example,
	body: entry.body,
	path: entryPath(dossier.site, entry),
	translations: fewWords(entry).map(({ lang: code, words }) => ({
		lang: code,
		name: languageName(code, lang),
		words,
	})),
});
