import { AROUND } from '../../dossier/index.ts';
import { byState } from '../../views/index.ts';
import type { FullText } from './full-text.ts';

/** What one page of it shows. */
export function partOf(text: FullText, address: string) {
	const current = text.parts.find((part) => part.address === address);
	if (!current) throw new Error(`The whole text has no part ${address}`);
	const { name, from, to, page, pages, path } = current;
	const some = <Item>(wanted: string, list: readonly Item[]) =>
		name === wanted ? list.slice(from, to) : [];
	const chapter = text.chapters.find(({ anchor }) => anchor === name);
	return {
		current,
		states: byState(some(AROUND.street, text.doors)),
		chapter: chapter && sliceOf(chapter, { from, to, isFirst: page === 1, isLast: page === pages }),
		open: some(AROUND.open, text.open),
		sources: some(AROUND.sources, text.sources),
		terms: some(AROUND.terms, text.terms),
		/** Where a part stands: on this page, or on another. */
		placeOf: (anchor: string) => {
			const there = text.places.get(anchor);
			return there && `${there === path ? '' : there}#${anchor}`;
		},
	};
}

type Chapter = FullText['chapters'][number];

/** Some of what a chapter holds; it opens on its first page, and closes on its last. */
function sliceOf(
	chapter: Chapter,
	{ from, to, isFirst, isLast }: { from: number; to: number; isFirst: boolean; isLast: boolean },
): Chapter {
	const { cards, sources, terms } = chapter;
	const after = (before: readonly unknown[][]) => {
		const start = before.reduce((sum, { length }) => sum + length, 0);
		return [Math.max(0, from - start), Math.max(0, to - start)] as const;
	};
	return {
		...chapter,
		...(!isFirst && { counts: [], light: '', intro: '', html: '', amounts: undefined }),
		...(!isLast && { checklist: [] }),
		cards: cards.slice(from, to),
		sources: sources.slice(...after([cards])),
		terms: terms.slice(...after([cards, sources])),
	};
}
