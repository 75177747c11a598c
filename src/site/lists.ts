import { type Dossier, type FacetName, all, facetsOf } from '../dossier/index.ts';
import { type Translate, listPath, slug } from '../i18n/index.ts';
import { type Entry, type KindName, kinds } from '../model/index.ts';
import { version } from './environment.ts';

/** The kinds that have a list page with facets. */
const LISTED = [
	'barriers',
	'recommendations',
	'actions',
	'contacts',
	'projects',
	'organisations',
] as const satisfies KindName[];

/** A list of one kind: all of it, or what one value of one facet leaves. */
export interface ListPage {
	kind: KindName;
	entries: Entry[];
	chosen?: { name: FacetName; value: string };
}

export const listPaths = (dossier: Dossier) =>
	LISTED.map((kind) => ({
		params: { segment: kinds[kind].segment },
		props: { kind, entries: all(dossier, kind) } satisfies ListPage,
	}));

export const facetPaths = (dossier: Dossier) =>
	LISTED.flatMap((kind) =>
		facetsOf(dossier, kind, version).flatMap(({ name, values }) =>
			oncePerAddress(values).map(({ address, value, entries }) => ({
				params: { segment: kinds[kind].segment, facet: name, value: address },
				props: { kind, entries, chosen: { name, value } } satisfies ListPage,
			})),
		),
	);

/** Dilsen-Stokkem and Dilsen Stokkem are one place, called as most fiches call it; one without letters has no page. */
const oncePerAddress = (values: ReadonlyMap<string, Entry[]>) =>
	[...Map.groupBy(values, ([value]) => slug(value))]
		.filter(([address]) => address)
		.map(([address, same]) => ({
			address,
			value: same[0]?.[0] ?? address,
			entries: [...new Set(same.flatMap(([, entries]) => entries))],
		}));

/** What a facet value is called: themes and audiences in the taxonomy, states in the site's words. */
export function facetTitle(
	{ taxonomy }: Dossier,
	name: FacetName,
	value: string,
	t: Translate,
): string {
	if (name === 'thema') return taxonomy.themes.find(({ id }) => id === value)?.title ?? value;
	if (name === 'doelgroep')
		return taxonomy.audiences.find(({ id }) => id === value)?.title ?? value;
	return name === 'stand' ? t(`state.${value}`) : value;
}

/** The facets of a kind as links to pages made beforehand. */
export const facetLinks = (dossier: Dossier, { kind, chosen }: ListPage, t: Translate) =>
	facetsOf(dossier, kind, version).map(({ name, values }) => ({
		name,
		values: oncePerAddress(values).map(({ address, value, entries }) => ({
			title: facetTitle(dossier, name, value, t),
			path: `${listPath(kind)}${name}/${address}/`,
			count: entries.length,
			isHere: chosen?.name === name && chosen.value === value,
		})),
	}));
