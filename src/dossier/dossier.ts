import {
	type Amounts,
	type Entry,
	type KindName,
	type Logo,
	type Site,
	type Taxonomy,
	kinds,
	kindNames,
	referencesIn,
} from '../model/index.ts';
import type { Translated } from './translation/translated.ts';

/** What reading content/ gives: everything valid, nothing joined yet. */
export interface Content {
	site: Site;
	taxonomy: Taxonomy;
	amounts?: Amounts;
	logo?: Logo;
	/** Of those who publish with the town, by publication. */
	partnerLogos?: Record<string, Logo>;
	entries: readonly Entry[];
	translations?: readonly Translated[];
}

/** One entry's place in the whole. */
export type Key = `${KindName}/${string}`;

/** All entries and the links between them, both ways, computed once. */
export interface Dossier {
	site: Site;
	taxonomy: Taxonomy;
	/** The law's amounts of the year, where the content has them. */
	amounts?: Amounts;
	logo?: Logo;
	/** Of those who publish with the town, by publication. */
	partnerLogos: Record<string, Logo>;
	entries: { [K in KindName]: Map<string, Entry<K>> };
	/** Entry → kind → ids of that kind linked with it, in either direction. */
	links: Map<Key, Map<KindName, Set<string>>>;
	/** Entry → language → its text in that language, in the site's order of languages. */
	translations: Map<Key, Map<string, Translated>>;
}

/** Joins entries into a dossier. Never throws: a reference that points nowhere makes no link. */
export function buildDossier({
	entries,
	translations = [],
	partnerLogos = {},
	...settings
}: Content): Dossier {
	const dossier: Dossier = {
		...settings,
		partnerLogos,
		entries: emptyEntries(),
		links: new Map(),
		translations: new Map(),
	};
	for (const entry of inReadingOrder(settings.site, entries))
		(dossier.entries[entry.kind] as Map<string, Entry>).set(entry.id, entry);
	for (const entry of entries) linkEntry(dossier, entry);
	for (const lang of settings.site.languages)
		for (const translated of translations.filter((one) => one.lang === lang))
			addTranslation(dossier, translated);
	return dossier;
}

/** All entries of a kind, in reading order: by house number, else by title. */
export const all = <K extends KindName>(dossier: Dossier, kind: K): Entry<K>[] => [
	...dossier.entries[kind].values(),
];

/** One entry; throws when it is not there, which the check rules out. */
export function get<K extends KindName>(dossier: Dossier, kind: K, id: string): Entry<K> {
	const entry = dossier.entries[kind].get(id);
	if (!entry) throw new Error(`No ${kind}/${id} in the dossier`);
	return entry;
}

/** Entries of a kind linked with this one, in either direction, in reading order. */
export function linked<K extends KindName>(
	dossier: Dossier,
	entry: Pick<Entry, 'kind' | 'id'>,
	kind: K,
): Entry<K>[] {
	const ids = dossier.links.get(keyOf(entry))?.get(kind);
	if (!ids) return [];
	const known = ordered.get(ids) as Entry<K>[] | undefined;
	if (known) return known;
	const made = inReadingOrder(
		dossier.site,
		[...ids].map((id) => get(dossier, kind, id)),
	);
	ordered.set(ids, made as unknown as Entry[]);
	return made;
}

/** Put in order once: every request to an organisation asks for its contact points. */
const ordered = new WeakMap<ReadonlySet<string>, Entry[]>();

export const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): Key => `${kind}/${id}`;

function emptyEntries(): Dossier['entries'] {
	return Object.fromEntries(
		kindNames.map((kind) => [kind, new Map()]),
	) as unknown as Dossier['entries'];
}

function linkEntry(dossier: Dossier, entry: Entry) {
	for (const { to, id } of referencesIn(kinds[entry.kind].schema, entry.data)) {
		if (to === 'themes' || to === 'audiences' || !dossier.entries[to].has(id)) continue;
		link(dossier, entry, { kind: to, id });
		link(dossier, { kind: to, id }, entry);
	}
}

function link(
	{ links }: Dossier,
	from: Pick<Entry, 'kind' | 'id'>,
	to: Pick<Entry, 'kind' | 'id'>,
) {
	const perKind = links.get(keyOf(from)) ?? new Map<KindName, Set<string>>();
	links.set(keyOf(from), perKind);
	perKind.set(to.kind, (perKind.get(to.kind) ?? new Set()).add(to.id));
}

/** A text without its Dutch original is nobody's translation. */
function addTranslation(dossier: Dossier, translated: Translated) {
	if (!dossier.entries[translated.kind].has(translated.id)) return;
	const perLanguage = dossier.translations.get(keyOf(translated)) ?? new Map<string, Translated>();
	dossier.translations.set(keyOf(translated), perLanguage.set(translated.lang, translated));
}

/** Making one takes longer than a whole list. */
const collators = new Map<string, Intl.Collator>();

function collatorOf({ original }: Site): Intl.Collator {
	const made = collators.get(original) ?? new Intl.Collator(original);
	collators.set(original, made);
	return made;
}

interface Ordered {
	data: { title: string; number?: number };
}

const numberOf = ({ data }: Ordered) => data.number ?? 0;

function inReadingOrder<E extends Ordered>(site: Site, entries: readonly E[]): E[] {
	const { compare } = collatorOf(site);
	return entries.toSorted(
		(a, b) => numberOf(a) - numberOf(b) || compare(a.data.title, b.data.title),
	);
}
