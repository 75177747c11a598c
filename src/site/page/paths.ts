import { type Dossier, all, letterPages, textPages } from '../../dossier/index.ts';
import { type Entry, type KindName } from '../../model/index.ts';
import { segmentIn } from '../../routes/index.ts';
import { getDossier } from '../dossier.ts';

/** One page per entry of a kind, and one that forwards per old id. */
export async function entryPaths<K extends KindName>(kind: K) {
	const dossier = await getDossier();
	const segment = segmentIn(dossier.site.original, kind);
	return all(dossier, kind).flatMap((entry) => [
		{ params: { segment, id: entry.id }, props: { entry, dossier } satisfies EntryProps<K> },
		...entry.data.moved.map((id) => ({
			params: { segment, id },
			props: { entry, dossier, isMoved: true } satisfies EntryProps<K>,
		})),
	]);
}

/** One page per part of the whole text of each publication. */
export async function textPaths() {
	const dossier = await getDossier();
	return all(dossier, 'publications').flatMap((entry) =>
		textPages(dossier, entry).map(({ address }) => ({
			params: { id: entry.id, part: address.replace(/\/$/, '') },
			props: { entry, address },
		})),
	);
}

/** One page per letter, where the list from A to Z is too long for one. */
export const letterPaths = async () =>
	letterPages(await getDossier()).map((letter) => ({ params: { letter } }));

export interface EntryProps<K extends KindName> {
	entry: Entry<K>;
	dossier: Dossier;
	/** The address is an old one: forward to the entry's own. */
	isMoved?: boolean;
}
