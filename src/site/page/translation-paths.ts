import { type Dossier, type Translated, all, translationsOf } from '../../dossier/index.ts';
import { type Entry, isAtRoot, kindsWithPages } from '../../model/index.ts';
import { segmentIn } from '../../routes/index.ts';
import { getDossier } from '../dossier.ts';

export interface TranslationProps {
	entry: Entry;
	translated: Translated;
	dossier: Dossier;
}

/** One page per translation, below the Dutch page: /acties/<id>/ar/. */
export async function translationPaths() {
	const dossier = await getDossier();
	const entries = kindsWithPages
		.filter((kind) => !isAtRoot(kind))
		.flatMap((kind): Entry[] => all(dossier, kind));
	return entries.flatMap((entry) =>
		[...translationsOf(dossier, entry).values()].map((translated) => ({
			params: {
				segment: segmentIn(dossier.site.original, entry.kind),
				id: entry.id,
				lang: translated.lang,
			},
			props: { entry, translated, dossier } satisfies TranslationProps,
		})),
	);
}
