import { type Dossier, type Translated, all, translationsOf } from '../dossier/index.ts';
import { type Entry, kindNames, kinds } from '../model/index.ts';
import { getDossier } from './dossier.ts';
import { PAGELESS } from '../views/index.ts';

export interface TranslationProps {
	entry: Entry;
	translated: Translated;
	dossier: Dossier;
}

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
