import { type Dossier, get } from '../dossier/index.ts';
import { entryPath, passageUrl } from '../i18n/index.ts';
import type { Pointer } from '../model/index.ts';

/** A pointer to a source, ready to show. */
export interface Passage {
	/** “Opening words … closing words”, or nothing when the source is pointed at as a whole. */
	words: string | undefined;
	title: string;
	date: string | undefined;
	/** Address of the very passage, where the source has an address. */
	url: string | undefined;
	/** Where the source stands on our own page of sources. */
	path: string;
}

export function passageOf(dossier: Dossier, { source, from, to }: Pointer): Passage {
	const { data } = get(dossier, 'sources', source);
	return {
		words: from && `“${from}${to ? ` … ${to}` : ''}”`,
		title: data.title,
		date: data.date,
		url: data.url && passageUrl(data.url, from, to),
		path: entryPath({ kind: 'sources', id: source }),
	};
}

/** Passages of one entry, those of one source together, in the order of the entry. */
export function passagesOf(dossier: Dossier, pointers: readonly Pointer[]): Map<string, Passage[]> {
	const bySource = new Map<string, Passage[]>();
	for (const pointer of pointers) {
		const passage = passageOf(dossier, pointer);
		const group = bySource.get(pointer.source) ?? [];
		if (!group.some(({ words }) => words === passage.words)) group.push(passage);
		bySource.set(pointer.source, group);
	}
	return bySource;
}
