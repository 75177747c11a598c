import type { Entry } from '../../model/index.ts';
import { chapterAnchors, entriesIn, fillChapters } from './chapters.ts';
import type { Dossier } from '../dossier.ts';
import { openIn, sourcesBehind, wordsBehind } from './document-lists.ts';

/** A page of the whole text of a publication: a chapter or what stands around the chapters, or some of it. */
export interface TextPage {
	/** Anchor of what it shows: a chapter's, or one of those around the chapters. */
	name: string;
	/** Its address below that of the whole text. */
	address: string;
	/** Which of the items: the first, and the first that is no longer on it. */
	from: number;
	to: number;
	/** Which page of how many. */
	page: number;
	pages: number;
}

/** What stands around the chapters. */
export const AROUND = {
	street: 'overzicht',
	open: 'leemten',
	sources: 'bronnen',
	terms: 'woorden',
} as const;

/** With more on it a page takes long to come and to find one's way in. */
const MOST = { cards: 30, lines: 100 };

/** Every page of the whole text, in the order of reading. A guide has no table of all and no open questions. */
export function textPages(dossier: Dossier, publication: Entry<'publications'>): TextPage[] {
	const filled = fillChapters(dossier, publication.data);
	const isShort = publication.data.form === 'gids';
	const anchors = chapterAnchors(filled.map(({ chapter }) => chapter.title));
	const around = (list: readonly unknown[], name: string, most: number) =>
		list.length > 0 ? pagesOf(name, list.length, most) : [];
	const { cards, lines } = MOST;
	return [
		...around(isShort ? [] : entriesIn(filled, 'recommendations'), AROUND.street, lines),
		...filled.flatMap(({ chapter: _, number, ...lists }) =>
			pagesOf(anchors[number - 1] ?? '', Object.values(lists).flat().length, cards),
		),
		...around(isShort ? [] : openIn(filled), AROUND.open, lines),
		...around(sourcesBehind(dossier, filled), AROUND.sources, lines),
		...around(wordsBehind(dossier, publication, filled), AROUND.terms, cards),
	];
}

/** As many on each page, but for the last. */
function pagesOf(name: string, count: number, most: number): TextPage[] {
	const pages = Math.max(1, Math.ceil(count / most));
	const each = Math.ceil(count / pages);
	return Array.from({ length: pages }, (_, at) => ({
		name,
		address: `${name}/${at === 0 ? '' : `${at + 1}/`}`,
		from: at * each,
		to: Math.min(count, (at + 1) * each),
		page: at + 1,
		pages,
	}));
}
