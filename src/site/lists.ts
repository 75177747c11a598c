import { type Dossier, type FacetName, LISTED_KINDS, all, facetPagesOf } from '../dossier/index.ts';
import { type Translate, listPath } from '../i18n/index.ts';
import { type Entry, type KindName, kinds } from '../model/index.ts';
import { day as version } from './site.ts';

/** A list of one kind: all of it, or what one value of one facet leaves. */
export interface ListPage {
	kind: KindName;
	entries: Entry[];
	chosen?: { name: FacetName; value: string };
}

export const listPaths = (dossier: Dossier) =>
	LISTED_KINDS.map((kind) => ({
		params: { segment: kinds[kind].segment },
		props: { kind, entries: all(dossier, kind) } satisfies ListPage,
	}));

export const facetPaths = (dossier: Dossier) =>
	LISTED_KINDS.flatMap((kind) =>
		facetPagesOf(dossier, kind, version).map(({ name, address, value, entries }) => ({
			params: { segment: kinds[kind].segment, facet: name, value: address },
			props: { kind, entries, chosen: { name, value } } satisfies ListPage,
		})),
	);

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
	[...Map.groupBy(facetPagesOf(dossier, kind, version), ({ name }) => name)].map(
		([name, pages]) => ({
			name,
			values: pages.map(({ address, value, entries }) => ({
				title: facetTitle(dossier, name, value, t),
				path: `${listPath(kind)}${name}/${address}/`,
				count: entries.length,
				isHere: chosen?.name === name && chosen.value === value,
			})),
		}),
	);
