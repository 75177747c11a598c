import type { Entry, KindName } from '../../model/index.ts';
import { type Dossier, keyOf } from '../dossier.ts';
import type { Translated } from './translated.ts';

type Place = Pick<Entry, 'kind' | 'id'>;

/** The translations of an entry by language, in the site's order of languages. */
export const translationsOf = ({ translations }: Dossier, entry: Place): Map<string, Translated> =>
	translations.get(keyOf(entry)) ?? new Map<string, Translated>();

export const translationOf = (
	dossier: Dossier,
	entry: Place,
	lang: string,
): Translated | undefined => translationsOf(dossier, entry).get(lang);

/** An entry as links and lists name it in a language: translated where it can be, else the Dutch one. */
export function inLanguage<K extends KindName>(
	dossier: Dossier,
	entry: Entry<K>,
	lang: string,
): Entry<K> {
	const found = translationOf(dossier, entry, lang);
	if (!found) return entry;
	const { title, summary } = found.data;
	return { ...entry, lang, file: found.file, data: { ...entry.data, title, summary } };
}
