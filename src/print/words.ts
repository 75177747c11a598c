import type { Entry } from '../model/index.ts';
import type { Setting } from './setting.ts';

const LANGUAGES = ['fr', 'en', 'tr', 'ar'] as const;

/** A reader needs a few words to know the idea again; the search knows them all. */
export const MOST_WORDS = 3;

/** A hard word as the templates read it. */
export const wordCard = ({ t }: Setting, { id, data }: Entry<'glossary'>) => ({
	id,
	title: data.title,
	summary: data.summary,
	example: data.example,
	translations: LANGUAGES.filter((lang) => data[lang].length > 0).map((lang) => ({
		lang,
		name: t(`print.lang.${lang}`),
		words: data[lang].slice(0, MOST_WORDS),
	})),
});
