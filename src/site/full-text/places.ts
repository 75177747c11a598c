import { type FilledChapter, cardsIn } from '../../dossier/index.ts';
import { entryPath } from '../../i18n/index.ts';
import { headingId } from '../../markdown/index.ts';
import { type Entry, kinds } from '../../model/index.ts';

type Place = Pick<Entry, 'kind' | 'id'>;

/** Where a publication's whole text stands, from the root of the site. */
export const fullTextPath = (publication: Entry<'publications'>) =>
	`${entryPath(publication)}lezen/`;

/** Anchor of what stands in the text: drempel-geen-opvang. */
export const anchorOf = ({ kind, id }: Place) => `${anchorStart(kind)}${id}`;

/** What the anchors of a kind begin with. */
export const anchorStart = (kind: Entry['kind']) => `${kinds[kind].label[0]}-`;

/** Anchor of a chapter, after its title; a second chapter of that name gets its number. */
export function chapterAnchors(titles: readonly string[]): string[] {
	const ids = titles.map(headingId);
	return ids.map(
		(id, index) => `hoofdstuk-${ids.indexOf(id) === index ? id : `${id}-${index + 1}`}`,
	);
}

/** Where a reader finds an entry: further on in the same text where it stands in it, else on its own page. */
export function placesIn(
	chapters: readonly FilledChapter[],
	sources: readonly Entry<'sources'>[],
): (place: Place) => string {
	const standing = new Set(
		[...cardsIn(chapters), ...chapters.flatMap((chapter) => chapter.sources), ...sources].map(
			anchorOf,
		),
	);
	return (place) => {
		const anchor = anchorOf(place);
		return standing.has(anchor) ? `#${anchor}` : entryPath(place);
	};
}
