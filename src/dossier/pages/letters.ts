import { type Entry, kindsWithPages } from '../../model/index.ts';
import { type Dossier, all } from '../dossier.ts';

/** A source is named by the entries that lean on it. */
const LISTED = [...kindsWithPages, 'glossary'] as const;
/** With more on it the list from A to Z takes a phone too long: then every letter has a page. */
const MOST = 2000;

/** Things under the first letter of their title, accents left out. */
export const groupByLetter = <T extends { title: string }>(
	things: readonly T[],
): Map<string, T[]> =>
	Map.groupBy(things, ({ title }) => {
		const letter = title.normalize('NFD')[0]?.toLowerCase() ?? '';
		return /[a-z]/.test(letter) ? letter : '0-9';
	});

/** All that stands in the list from A to Z. */
export const listedAToZ = (dossier: Dossier): Entry[] =>
	LISTED.flatMap((kind): Entry[] => all(dossier, kind));

/** The letters that have a page of their own: none where everything fits on one. */
export function letterPages(dossier: Dossier, most = MOST): string[] {
	const listed = listedAToZ(dossier).map(({ data }) => data);
	return listed.length > most ? [...groupByLetter(listed).keys()] : [];
}
