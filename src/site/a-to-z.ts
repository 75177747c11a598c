import { type Dossier, all } from '../dossier/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import { groupByLetter } from './letters.ts';

/** A source is named by the entries that lean on it. */
const LISTED = [
	'barriers',
	'recommendations',
	'actions',
	'contacts',
	'organisations',
	'projects',
	'publications',
	'glossary',
] as const satisfies KindName[];

/** All entries and words by letter, as a reader looks them up. */
export function aToZ(dossier: Dossier): [letter: string, entries: Entry[]][] {
	const { compare } = new Intl.Collator('nl');
	const entries = LISTED.flatMap((kind) => all(dossier, kind) as Entry[]).sort((a, b) =>
		compare(a.data.title, b.data.title),
	);
	return [...groupByLetter(entries)].sort(([a], [b]) => compare(a, b));
}
