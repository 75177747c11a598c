import { get } from '../../../dossier/index.ts';
import type { ContactView } from '../../../views/index.ts';
import { printedContact } from '../contact.ts';
import { pairOf } from './parts.ts';
import { type Tongues, side, translationIn } from './sides.ts';

/** A contact point in both languages; numbers, addresses and names stand there once. */
export function contactPair(tongues: Tongues, here: ContactView, there: ContactView) {
	const entry = get(tongues.dutch.dossier, 'contacts', here.id);
	const translated = translationIn(tongues, entry);
	const { languages, checked, lead, ask: _, ...card } = printedContact(tongues.dutch, here);
	const own = printedContact(tongues.own, there);
	return {
		...card,
		...pairOf(tongues, entry, translated),
		isTranslated: translated !== undefined,
		lead: side(tongues, lead, own.lead),
		languages: side(tongues, languages, own.languages),
		checked: side(tongues, checked, own.checked),
	};
}
