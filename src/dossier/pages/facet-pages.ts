import type { Entry, FacetName, KindName } from '../../model/index.ts';
import type { Dossier } from '../dossier.ts';
import { facetsOf } from './facets.ts';
import { slug } from './slug.ts';

/** What one value of one facet leaves of a list: a page of its own. */
export interface FacetPage {
	name: FacetName;
	/** As written in the content. */
	value: string;
	/** The last part of its address. */
	address: string;
	entries: Entry[];
}

/** The facet pages of a kind on a day (ISO), those with the most entries first. */
export const facetPagesOf = (dossier: Dossier, kind: KindName, day: string): FacetPage[] =>
	facetsOf(dossier, kind, day).flatMap(({ name, values }) =>
		oncePerAddress(values).map((page) => ({ name, ...page })),
	);

/** Dilsen-Stokkem and Dilsen Stokkem are one place, called as most entries call it; one without letters has no page. */
const oncePerAddress = (values: ReadonlyMap<string, Entry[]>) =>
	[...Map.groupBy(values, ([value]) => slug(value))]
		.filter(([address]) => address)
		.map(([address, same]) => ({
			address,
			value: same[0]?.[0] ?? address,
			entries: [...new Set(same.flatMap(([, entries]) => entries))],
		}));
