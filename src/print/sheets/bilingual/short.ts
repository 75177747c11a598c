import type { Translated } from '../../../dossier/index.ts';
import { entryPath } from '../../../routes/index.ts';
import { headingId } from '../../../markdown/index.ts';
import type { Entry } from '../../../model/index.ts';
import { documentView } from '../../../views/index.ts';
import { doorSvg } from '../door.ts';
import { addressOf, paintOf, spokenAddress } from '../setting.ts';
import { printedPartner } from '../front.ts';
import { printStreet } from '../street.ts';
import { pairOf } from './parts.ts';
import { type Tongues, frontOf, noticeOf, pathIn, sentence } from './sides.ts';

/** A publication in short in two languages: its points side by side. */
export function shortData(
	tongues: Tongues,
	publication: Entry<'publications'>,
	translated: Translated,
) {
	const { dutch } = tongues;
	const pair = pairOf(tongues, publication, translated);
	return {
		...pair,
		...printedPartner(dutch, publication),
		...frontOf(tongues, {
			title: pair.title,
			path: pathIn(tongues, publication),
			notices: [noticeOf(tongues, translated)],
		}),
		points: pair.points.map((point) => ({
			...point,
			door: doorSvg(headingId(point.title.dutch), 'gestart', paintOf(dutch)),
		})),
		street: printStreet(dutch, documentView(dutch, publication).street).map(({ door }) => door),
		full: spokenAddress(addressOf(dutch, entryPath(dutch.dossier.site, publication))),
		inShort: sentence(tongues, 'entry.short'),
		readAll: sentence(tongues, 'print.read-all'),
	};
}
