import { all, isOver, translationOf } from '../../../dossier/index.ts';
import { listPath } from '../../../routes/index.ts';
import { contactView } from '../../../views/index.ts';
import { contactPair } from './contact.ts';
import { type Tongues, frontOf, noticeOf, sentence } from './sides.ts';

/** Every contact point that is not over, in two languages; undefined where none is translated. */
export function contactsData(tongues: Tongues) {
	const { dossier, day } = tongues.dutch;
	const entries = all(dossier, 'contacts').filter((entry) => !isOver(entry, day));
	const found = entries.flatMap((entry) => translationOf(dossier, entry, tongues.own.lang) ?? []);
	if (found.length === 0) return undefined;
	// What somebody can read comes first.
	const cards = entries
		.map((entry) =>
			contactPair(tongues, contactView(tongues.dutch, entry), contactView(tongues.own, entry)),
		)
		.sort((a, b) => Number(b.isTranslated) - Number(a.isTranslated));
	return {
		...frontOf(tongues, {
			title: sentence(tongues, 'print.contacts-title'),
			path: listPath('contacts'),
			notices: found.map((translated) => noticeOf(tongues, translated)),
		}),
		summary: sentence(tongues, 'print.contacts-lead'),
		cards,
	};
}
