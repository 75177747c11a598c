import { type Entry, type FacetName, type KindName, kinds } from '../../model/index.ts';
import { type Dossier, all, linked } from '../dossier.ts';
import { standingOn } from '../time/standing.ts';

export interface Facet {
	name: FacetName;
	/** Value as written in content → entries, most first. */
	values: Map<string, Entry[]>;
}

/** The facets of a kind on a day (ISO) with the entries behind every value; values that nothing has are left out. */
export function facetsOf(dossier: Dossier, kind: KindName, day: string): Facet[] {
	return facetNames(kind).map((name) => ({
		name,
		values: valuesOf(dossier, all(dossier, kind), name, day),
	}));
}

const facetNames = (kind: KindName): readonly FacetName[] => {
	const facts = kinds[kind];
	return 'facets' in facts ? facts.facets : [];
};

function valuesOf(dossier: Dossier, entries: readonly Entry[], name: FacetName, day: string) {
	const pairs = entries.flatMap((entry) =>
		facetValues(dossier, entry, name, day).map((value) => ({ value, entry })),
	);
	const values = [...Map.groupBy(pairs, ({ value }) => value)];
	return new Map(
		values
			.map(([value, those]): [string, Entry[]] => [value, those.map(({ entry }) => entry)])
			.sort(([, a], [, b]) => b.length - a.length),
	);
}

/** What one entry has for a facet. */
export function facetValues(
	dossier: Dossier,
	entry: Entry,
	name: FacetName,
	day: string,
): string[] {
	const { themes = [], audiences = [], places = [] } = entry.data as Lists;
	switch (name) {
		case 'thema':
			return themes;
		case 'doelgroep':
			return audiences;
		case 'plaats':
			return places;
		case 'aan':
			return askedIn(dossier, entry);
		case 'stand':
			return [standingOn(dossier, entry, day)?.state ?? []].flat();
		default:
			return name satisfies never;
	}
}

/** The organisations that are asked to do something about an entry. */
function askedIn(dossier: Dossier, entry: Entry): string[] {
	if (entry.kind === 'recommendations')
		return entry.data.addressedTo.flatMap(({ organisation }) => organisation ?? []);
	const answers = linked(dossier, entry, 'recommendations');
	return [...new Set(answers.flatMap((answer) => askedIn(dossier, answer)))];
}

interface Lists {
	themes?: string[];
	audiences?: string[];
	places?: string[];
}
