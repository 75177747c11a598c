import { type Dossier, all, contactsFor, publicContact, standingOn } from '../dossier/index.ts';
import { type Contact, type Entry, type KindName, kindNames } from '../model/index.ts';
import { exportPaths, idUrl, pageUrl, siteRoot } from './addresses.ts';

/** One entry as open data. */
export interface EntryDocument {
	kind: KindName;
	id: string;
	/** Its permanent name. */
	uri: string;
	url: string;
	lang: string;
	/** How it stands on the day of this version, and since when or as of which day. */
	standing?: { state: string; date?: string };
	/** Ids of the contact points that a reader of its page finds, the nearest first. */
	contacts: string[];
	data: Record<string, unknown>;
	/** The Markdown below the facts. */
	text: string;
	/** Entries it names and entries that name it, per kind. */
	links: Partial<Record<KindName, string[]>>;
}

export interface DossierDocument {
	$schema: string;
	/** The day (ISO) of this version of the content. */
	version: string;
	site: Record<string, unknown>;
	taxonomy: Record<string, unknown>;
	entries: EntryDocument[];
}

/** The whole dossier as one object: every entry, every field, every link both ways. */
export function dossierJson(dossier: Dossier, version: string): DossierDocument {
	const root = siteRoot(dossier.site);
	return {
		$schema: `${root}${exportPaths.schema}`,
		version,
		site: sortKeys(dossier.site),
		taxonomy: sortKeys(dossier.taxonomy),
		entries: kindNames.flatMap((kind) =>
			all(dossier, kind).map((entry) => entryDocument(dossier, entry, root, version)),
		),
	};
}

function entryDocument(
	dossier: Dossier,
	entry: Entry,
	root: string,
	version: string,
): EntryDocument {
	const { kind, id, lang, body } = entry;
	return {
		kind,
		id,
		uri: idUrl(root, entry),
		url: pageUrl(dossier.site, entry),
		lang,
		...standingIn(dossier, entry, version),
		contacts: contactsFor(dossier, entry, version).map(({ contact }) => contact.id),
		data: sortKeys(publicData(entry, version)),
		text: body.trim(),
		links: linksOf(dossier, entry),
	};
}

function standingIn(dossier: Dossier, entry: Entry, day: string) {
	const standing = standingOn(dossier, entry, day);
	if (!standing) return {};
	const { state, date } = standing;
	return { standing: { state, ...(date && { date }) } };
}

const publicData = ({ kind, data }: Entry, version: string) =>
	kind === 'contacts' ? publicContact(data as Contact, version) : data;

function linksOf({ links }: Dossier, { kind, id }: Entry): EntryDocument['links'] {
	const found: EntryDocument['links'] = {};
	for (const to of kindNames) {
		const ids = links.get(`${kind}/${id}`)?.get(to);
		if (ids) found[to] = [...ids].sort();
	}
	return found;
}

/** Two readers may give keys in another order; the published file may not differ. */
function sortKeys(value: object): Record<string, unknown> {
	const sorted = Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([key, inner]) => [key, sortInside(inner)]));
}

function sortInside(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sortInside);
	return typeof value === 'object' && value !== null ? sortKeys(value) : value;
}
