import type { Entry, KindName, MadeFrom, Translation } from '../model/index.ts';
import { type Dossier, keyOf } from './dossier.ts';
import type { Passage } from './passages.ts';

/** A translation beside its Dutch fiche. */
export interface Translated {
	kind: KindName;
	id: string;
	lang: string;
	file: string;
	data: Translation;
	body: string;
	/** The Dutch text is no longer the one it was made from. */
	isStale: boolean;
	/** Which passages changed since; absent when the file does not say what it was made from, part by part. */
	changes?: Changes;
}

/** Passages of the translation beside those of the Dutch, per part. */
export type Changes = Record<keyof MadeFrom, Passage[]>;

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
