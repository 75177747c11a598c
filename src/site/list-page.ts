import type { Dossier } from '../dossier/index.ts';
import { type Translate, listPath } from '../i18n/index.ts';
import { kinds } from '../model/index.ts';
import { type Card, cardsOf, total } from './cards.ts';
import { type ListPage, facetLinks, facetTitle } from './lists.ts';

export interface ListProps {
	title: string;
	intro: string;
	segment: string;
	kind: ListPage['kind'];
	cards: Card[];
	facets: ReturnType<typeof facetLinks>;
	/** What the list is narrowed down to, in words. */
	chosen: string | undefined;
	allPath: string;
	total: number;
}

export function listProps(dossier: Dossier, page: ListPage, t: Translate): ListProps {
	const { kind, entries, chosen } = page;
	return {
		title: t(`nav.${kind}`),
		intro: t(`list.${kind}`),
		segment: kinds[kind].segment,
		kind,
		cards: cardsOf(dossier, entries, t),
		facets: facetLinks(dossier, page, t),
		chosen: chosen && facetTitle(dossier, chosen.name, chosen.value, t),
		allPath: listPath(kind),
		total: total(dossier, kind),
	};
}
