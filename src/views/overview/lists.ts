import { type Dossier, all, facetPagesOf } from '../../dossier/index.ts';
import { facetIn, facetValueIn, listPath, segmentIn } from '../../routes/index.ts';
import { type FacetName, LISTED_KINDS, kinds } from '../../model/index.ts';
import type { Setting } from '../setting.ts';
import type { ListPage } from './list-page.ts';
import { sectionsOf } from './sections.ts';

export const listPaths = (dossier: Dossier) =>
	LISTED_KINDS.map((kind) => ({
		params: { segment: segmentIn(dossier.site.original, kind) },
		props: { kind, entries: all(dossier, kind) } satisfies ListPage,
	}));

export const facetPaths = (dossier: Dossier, day: string) =>
	LISTED_KINDS.flatMap((kind) =>
		facetPagesOf(dossier, kind, day).map(({ name, address, value, entries }) => ({
			params: {
				segment: segmentIn(dossier.site.original, kind),
				facet: facetIn(dossier.site.original, name),
				value: facetValueIn(dossier.site.original, name, address),
			},
			props: { kind, entries, chosen: { name, value } } satisfies ListPage,
		})),
	);

/** A list as its page shows it. */
export function listView(setting: Setting, page: ListPage) {
	const { dossier, t } = setting;
	const { kind, chosen } = page;
	return {
		title: t(`nav.${kind}`),
		intro: t(`list.${kind}`),
		segment: kinds[kind].segment,
		kind,
		sections: sectionsOf(setting, page),
		facets: facetLinks(setting, page),
		none: t('list.none'),
		/** What the list is narrowed down to, in words. */
		chosen: chosen && facetTitle(setting, chosen.name, chosen.value),
		allPath: listPath(kind),
		total: all(dossier, kind).length,
	};
}

/** What a facet value is called: themes and audiences in the taxonomy, states in the site's words. */
function facetTitle(
	{ dossier: { taxonomy, entries }, t }: Setting,
	name: FacetName,
	value: string,
): string {
	if (name === 'thema') return taxonomy.themes.find(({ id }) => id === value)?.title ?? value;
	if (name === 'doelgroep')
		return taxonomy.audiences.find(({ id }) => id === value)?.title ?? value;
	if (name === 'aan') return entries.organisations.get(value)?.data.title ?? value;
	return name === 'stand' ? t(`state.${value}`) : value;
}

/** The facets of a kind as links to pages made beforehand. */
const facetLinks = (setting: Setting, { kind, chosen }: ListPage) =>
	[...Map.groupBy(facetPagesOf(setting.dossier, kind, setting.day), ({ name }) => name)].map(
		([name, pages]) => ({
			name,
			values: pages.map(({ address, value, entries }) => ({
				title: facetTitle(setting, name, value),
				path: `${listPath(kind)}${name}/${address}/`,
				count: entries.length,
				isHere: chosen?.name === name && chosen.value === value,
			})),
		}),
	);
