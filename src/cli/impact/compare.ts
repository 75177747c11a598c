import type { Dossier } from '../../dossier/index.ts';
import { all, chapterEntries, linked } from '../../dossier/index.ts';
import { type Contact, type Entry, kindNames } from '../../model/index.ts';

export interface Changed {
	how: 'nieuw' | 'veranderd' | 'weg';
	entry: Entry;
	/** As it was; absent when it is new. */
	before?: Entry;
	/** The fiche that now answers to the address of one that goes. */
	heir?: Entry;
}

/** Every fiche that is not what it was. */
export function changedEntries(before: Dossier, after: Dossier): Changed[] {
	return kindNames.flatMap((kind): Changed[] => {
		const was = before.entries[kind] as Map<string, Entry>;
		const is = after.entries[kind] as Map<string, Entry>;
		return [
			...[...is.values()].flatMap((entry): Changed[] => {
				const old = was.get(entry.id);
				if (!old) return [{ how: 'nieuw', entry }];
				return same(old, entry) ? [] : [{ how: 'veranderd', entry, before: old }];
			}),
			...[...was.values()]
				.filter(({ id }) => !is.has(id))
				.map((entry): Changed => {
					const heir = [...is.values()].find(
						({ data }) => 'moved' in data && data.moved.includes(entry.id),
					);
					return { how: 'weg', entry, before: entry, ...(heir && { heir }) };
				}),
		];
	});
}

const same = (a: Entry, b: Entry) =>
	a.body === b.body && JSON.stringify(a.data) === JSON.stringify(b.data);

/** Fiches whose own text stays and whose page shows a changed fiche. */
export function neighbours(dossiers: readonly Dossier[], changed: readonly Changed[]): Entry[] {
	const keys = new Set(changed.map(({ entry }) => keyOf(entry)));
	const found = new Map<string, Entry>();
	for (const dossier of dossiers)
		for (const { entry } of changed)
			for (const kind of kindNames)
				for (const other of linked(dossier, entry, kind))
					if (!keys.has(keyOf(other))) found.set(keyOf(other), other);
	return [...found.values()];
}

/** A fiche, with the page where it will stand; one that goes, with the page where it stood. */
export type Placed = Entry & { page?: number; isGone?: boolean };

export interface Printed {
	publication: Entry<'publications'>;
	/** How many there will be, when that could be counted. */
	pages?: number;
	chapters: { title: string; entries: Placed[] }[];
}

/** The chapters of printed documents in which a changed fiche stands, or stood. */
export function printedChapters(
	dossiers: readonly Dossier[],
	changed: readonly Changed[],
): Printed[] {
	const keys = new Set(changed.map(({ entry }) => keyOf(entry)));
	const newest = dossiers[0];
	return (newest ? all(newest, 'publications') : []).flatMap((publication) => {
		const chapters = new Map<string, Map<string, Entry>>();
		for (const dossier of dossiers) {
			const there = dossier.entries.publications.get(publication.id);
			if (!there) continue;
			for (const { chapter, entries } of chapterEntries(dossier, there.data))
				for (const entry of entries.filter((one) => keys.has(keyOf(one)))) {
					const list = chapters.get(chapter.title) ?? new Map<string, Entry>();
					// The newest comes first: its title is the one that will be printed.
					if (!list.has(keyOf(entry))) list.set(keyOf(entry), entry);
					chapters.set(chapter.title, list);
				}
		}
		if (chapters.size === 0) return [];
		const list = [...chapters].map(([title, entries]) => ({
			title,
			entries: [...entries.values()],
		}));
		return [{ publication, chapters: list }];
	});
}

/** How someone is reached. A mistake here sends people to the wrong place. */
const REACH = [
	'service',
	'organisation',
	'phone',
	'mail',
	'website',
	'address',
	'hours',
	'exceptions',
	'hoursNote',
	'status',
	'assuredOn',
] as const;

export interface ContactChange {
	entry: Entry;
	fields: { field: (typeof REACH)[number]; before: string; after: string }[];
}

/** What changes in how contact points are reached. */
export function contactChanges(changed: readonly Changed[]): ContactChange[] {
	return changed.flatMap(({ how, entry, before }) => {
		if (entry.kind !== 'contacts') return [];
		const [was, is] = [how === 'nieuw' ? {} : before?.data, how === 'weg' ? {} : entry.data];
		const fields = REACH.map((field) => ({
			field,
			before: shown((was as Partial<Contact>)[field]),
			after: shown((is as Partial<Contact>)[field]),
		})).filter((one) => one.before !== one.after);
		return fields.length > 0 ? [{ entry, fields }] : [];
	});
}

/** A rule of hours is many values: all of them, in the order of the file. */
function shown(value: unknown): string {
	if (Array.isArray(value)) return value.map(shown).join('; ');
	if (typeof value === 'object' && value !== null)
		return Object.values(value).map(shown).filter(Boolean).join(' ');
	return typeof value === 'string' || value === true ? String(value) : '';
}

export const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>) => `${kind}/${id}`;
