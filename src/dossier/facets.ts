import type { Entry, KindName } from '../model/index.ts';
import { type Dossier, all } from './dossier.ts';
import { isOpen, isPast, stateOf } from './views.ts';

/** A way to narrow a list down. The names stand in addresses: /acties/plaats/herentals/. */
export type FacetName = 'thema' | 'doelgroep' | 'stand' | 'plaats';

const FACETS: Partial<Record<KindName, readonly FacetName[]>> = {
	barriers: ['thema', 'stand', 'doelgroep'],
	recommendations: ['thema', 'stand', 'doelgroep'],
	actions: ['thema', 'plaats', 'stand', 'doelgroep'],
	contacts: ['thema', 'plaats', 'stand'],
	projects: ['thema', 'plaats'],
};

export interface Facet {
	name: FacetName;
	/** Value as written in content → entries, most first. */
	values: Map<string, Entry[]>;
}

/**
 * The facets of a kind with the entries behind every value; values that nothing has are left out.
 * What is over today (ISO) stands as over, whatever its source said; without a day nothing is.
 */
export function facetsOf(dossier: Dossier, kind: KindName, today = ''): Facet[] {
	return (FACETS[kind] ?? []).map((name) => ({
		name,
		values: valuesOf(dossier, all(dossier, kind), name, today),
	}));
}

function valuesOf(
	dossier: Dossier,
	entries: readonly Entry[],
	name: FacetName,
	today: string,
): Map<string, Entry[]> {
	const values = new Map<string, Entry[]>();
	for (const entry of entries)
		for (const value of facetValues(dossier, entry, name, today))
			values.set(value, [...(values.get(value) ?? []), entry]);
	return new Map([...values].sort(([, a], [, b]) => b.length - a.length));
}

/** What one entry has for a facet. */
export function facetValues(dossier: Dossier, entry: Entry, name: FacetName, today = ''): string[] {
	const { themes = [], audiences = [], places = [] } = entry.data as Lists;
	switch (name) {
		case 'thema':
			return themes;
		case 'doelgroep':
			return audiences;
		case 'plaats':
			return places;
		case 'stand':
			return [standing(dossier, entry, today)];
		default:
			return name satisfies never;
	}
}

function standing(dossier: Dossier, entry: Entry, today: string): string {
	if (entry.kind === 'recommendations') return stateOf(entry as Entry<'recommendations'>);
	if (entry.kind === 'barriers')
		return isOpen(dossier, entry as Entry<'barriers'>) ? 'open' : 'beantwoord';
	const { state = '', validUntil } = entry.data as { state?: string; validUntil?: string };
	return entry.kind === 'actions' && validUntil && isPast(validUntil, today) ? 'voorbij' : state;
}

interface Lists {
	themes?: string[];
	audiences?: string[];
	places?: string[];
}
