import { all } from '../../dossier/index.ts';
import { formatList } from '../../languages/index.ts';
import type { Setting } from '../setting.ts';

/** Where something was done, or the town itself. */
export interface MapPlace {
	name: string;
	latitude: number;
	longitude: number;
	isTown: boolean;
	/** How many actions. */
	n: number;
}

export interface CouncilMap {
	/** From west to east. */
	places: MapPlace[];
	/** Where something was done too, though no source says where on a map that is. */
	others: string;
	/** Ids of the sources that say where the places are. */
	sources: string[];
}

/** One dot says nothing. */
const LEAST = 2;

/** Where the actions are. Undefined where the content does not say where on a map. */
export function councilMap({ dossier, lang }: Setting): CouncilMap | undefined {
	const done = Map.groupBy(
		all(dossier, 'actions').flatMap(({ data }) => data.places),
		(place) => place,
	);
	const countOf = (name: string) => done.get(name)?.length ?? 0;
	const { place: town } = dossier.site;
	const shown = dossier.taxonomy.places.filter(({ name }) => name === town || countOf(name) > 0);
	if (shown.length < LEAST) return undefined;
	const isShown = (name: string) => shown.some((place) => place.name === name);
	const others = [...done.keys()].filter((name) => !isShown(name));
	return {
		places: shown
			.map(({ source: _, ...place }) => ({
				...place,
				isTown: place.name === town,
				n: countOf(place.name),
			}))
			.toSorted((a, b) => a.longitude - b.longitude),
		others: formatList(
			others.map((name) => `${name} (${countOf(name)})`),
			lang,
		),
		sources: [...new Set(shown.map(({ source }) => source))],
	};
}
