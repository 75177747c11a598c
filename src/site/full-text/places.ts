import { type FilledChapter, cardsIn } from '../../dossier/index.ts';
import { anchorOf, entryPath } from '../../i18n/index.ts';
import type { Entry } from '../../model/index.ts';

type Place = Pick<Entry, 'kind' | 'id'>;

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
