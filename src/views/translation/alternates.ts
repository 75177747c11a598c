import { type Dossier, translationsOf } from '../../dossier/index.ts';
import { entryPath } from '../../routes/index.ts';
import { type Entry, hasPages } from '../../model/index.ts';

/** The page in every language it is in, the Dutch first: [language, path from the root]. None: only Dutch. */
export function alternatesOf(dossier: Dossier, entry: Entry): [string, string][] {
	const languages = [...translationsOf(dossier, entry).keys()];
	if (languages.length === 0 || !hasPages(entry.kind)) return [];
	return [dossier.site.original, ...languages].map((lang) => [
		lang,
		entryPath(dossier.site, { ...entry, lang }),
	]);
}
