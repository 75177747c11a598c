import { all } from '../dossier/index.ts';
import type { Entry } from '../model/index.ts';
import type { Setting } from './setting.ts';

/** The hard words that stand in a printed text, by the alphabet. */
export function wordsIn({ dossier }: Setting, text: string): Entry<'glossary'>[] {
	const found = new Set(text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []);
	const running = ` ${text.toLowerCase().replaceAll(/\s+/g, ' ')} `;
	return all(dossier, 'glossary').filter(({ data }) =>
		[data.title, ...data.forms].some((form) => {
			const word = form.toLowerCase();
			return word.includes(' ') ? running.includes(word) : found.has(word);
		}),
	);
}

const LANGUAGES = ['fr', 'en', 'tr', 'ar'] as const;

/** A hard word as the templates read it. */
export const wordCard = ({ t }: Setting, { id, data }: Entry<'glossary'>) => ({
	id,
	title: data.title,
	summary: data.summary,
	example: data.example,
	translations: LANGUAGES.filter((lang) => data[lang].length > 0).map((lang) => ({
		lang,
		name: t(`print.lang.${lang}`),
		words: data[lang],
	})),
});
