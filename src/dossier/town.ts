import type { Entry } from '../model/index.ts';
import { type Dossier, all } from './dossier.ts';

/** Whether an organisation is the government of the dossier's own town, or a part of it. */
export const isOfTown = (dossier: Dossier, id: string): boolean =>
	isGovernment(dossier, id, (data) => governs(data, dossier.site.place));

/** The same of any other town. */
export const isOfOtherTown = (dossier: Dossier, id: string): boolean =>
	isGovernment(dossier, id, (data) => !governs(data, dossier.site.place));

type Organisation = Entry<'organisations'>['data'];

/** Whether an organisation is or belongs to a local government that is so. */
function isGovernment(
	{ entries }: Dossier,
	id: string,
	isSo: (government: Organisation) => boolean,
): boolean {
	const seen = new Set<string>();
	for (let at: string | undefined = id; at && !seen.has(at);) {
		seen.add(at);
		const data: Organisation | undefined = entries.organisations.get(at)?.data;
		if (data?.type === 'lokaal-bestuur') return isSo(data);
		at = data?.partOf;
	}
	return false;
}

/** Who names no place is told by the name: Gemeente Lindedorp. */
const governs = ({ places, title }: Organisation, place: string): boolean =>
	places.length > 0 ? places.includes(place) : ` ${title} `.includes(` ${place} `);

/** Whether a recommendation asks something of the dossier's own town. */
export const isAskedOfTown = (dossier: Dossier, { data }: Entry<'recommendations'>): boolean =>
	data.addressedTo.some(({ organisation }) => organisation && isOfTown(dossier, organisation));

/** What is asked of the dossier's own town, by house number. */
export const askedOfTown = (dossier: Dossier): Entry<'recommendations'>[] =>
	all(dossier, 'recommendations')
		.filter((entry) => isAskedOfTown(dossier, entry))
		.toSorted((a, b) => a.data.number - b.data.number);
