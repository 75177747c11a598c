import { fewWords } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from './setting.ts';

/** A hard word as the templates read it. */
export const wordCard = ({ t }: Setting, term: Entry<'glossary'>) => ({
	id: term.id,
	title: term.data.title,
	summary: term.data.summary,
	example: term.data.example,
	translations: fewWords(term).map(({ lang, words }) => ({
		lang,
		name: t(`print.lang.${lang}`),
		words,
	})),
});
