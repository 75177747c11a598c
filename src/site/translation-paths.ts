import { type Dossier, type Translated, all, translationsOf } from '../dossier/index.ts';
import { entryPath } from '../i18n/index.ts';
import { type Entry, type KindName, kindNames, kinds } from '../model/index.ts';
import { getDossier } from './dossier.ts';

export interface TranslationProps {
	entry: Entry;
	translated: Translated;
	dossier: Dossier;
}

/** Words and sources stand together on one page: their translations have no page of their own. */
const PAGELESS: readonly KindName[] = ['glossary', 'sources'];

/** One page per translation, below the Dutch page: /acties/<id>/ar/. */
export async function translationPaths() {
	const dossier = await getDossier();
	const entries = kindNames
		.filter((kind) => !PAGELESS.includes(kind))
		.flatMap((kind): Entry[] => all(dossier, kind));
	return entries.flatMap((entry) =>
		[...translationsOf(dossier, entry).values()].map((translated) => ({
			params: { segment: kinds[entry.kind].segment, id: entry.id, lang: translated.lang },
			props: { entry, translated, dossier } satisfies TranslationProps,
		})),
	);
}

/** The page in every language it is in, the Dutch first: [language, path from the root]. None: only Dutch. */
export function alternatesOf(dossier: Dossier, entry: Entry): [string, string][] {
	const languages = [...translationsOf(dossier, entry).keys()];
	if (languages.length === 0 || PAGELESS.includes(entry.kind)) return [];
	return ['nl', ...languages].map((lang) => [lang, entryPath({ ...entry, lang })]);
}
