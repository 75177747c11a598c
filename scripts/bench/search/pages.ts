import { type Dossier, all, linked } from '../../../src/dossier/index.ts';
import { entryPath } from '../../../src/routes/index.ts';
import { type Entry, kindsWithPages } from '../../../src/model/index.ts';

export const entriesWithPages = (dossier: Dossier): Entry[] =>
	kindsWithPages.flatMap((kind) => all(dossier, kind));

/** The address by which a question names an entry: drempels/kinderopvang. */
export const addressOf = (entry: Entry) =>
	entryPath({ original: entry.lang }, entry).replaceAll(/^\/|\/$/g, '');

/** The chain from barrier to help, as it stands on every page. */
export const linkedTitles = (dossier: Dossier, entry: Entry): string[] =>
	(['barriers', 'recommendations', 'actions', 'contacts'] as const).flatMap((kind) =>
		linked(dossier, entry, kind).map(({ data }) => data.title),
	);
