import { type Dossier, all } from '../dossier/index.ts';
import { type Entry, kindsWithPages } from '../model/index.ts';
import { groupByLetter } from './letters.ts';

/** A source is named by the entries that lean on it. */
const LISTED = [...kindsWithPages, 'glossary'] as const;

/** All entries and words by letter, as a reader looks them up. */
export function aToZ(dossier: Dossier): [letter: string, entries: Entry[]][] {
	const { compare } = new Intl.Collator('nl');
	const entries = LISTED.flatMap((kind) => all(dossier, kind) as Entry[]).sort((a, b) =>
		compare(a.data.title, b.data.title),
	);
	return [...groupByLetter(entries)].sort(([a], [b]) => compare(a, b));
}
