import type { Entry, FacetName, KindName } from '../../model/index.ts';

/** A list of one kind: all of it, or what one value of one facet leaves. */
export interface ListPage {
	kind: KindName;
	entries: Entry[];
	chosen?: { name: FacetName; value: string };
}
