import { get } from '../../../dossier/index.ts';
import type { ContactView } from '../../../views/index.ts';
import { printedContact } from '../contact.ts';
import { pairOf } from './parts.ts';
import { type Tongues, side, translationIn } from './sides.ts';

/** A contact point in both languages; numbers, addresses and names stand there once. */
export function contactPair(tongues: Tongues, here: ContactView, there: ContactView) {
	const entry = get(tongues.dutch.dossier, 'contacts', here.id);
	const translated = translationIn(tongues, entry);
	const { languages, checked, hours, lead, ask: _, ...card } = printedContact(tongues.dutch, here);
	const own = printedContact(tongues.own, there);
	const inOwn = (label: string, text: string) => ({
		label: side(tongues, '', label).own,
		value: side(tongues, '', text).own,
	});
	return {
		...card,
		...pairOf(tongues, entry, translated),
		isTranslated: translated !== undefined,
		practicalOwn: there.practical
			.filter(({ dutch }) => !dutch)
			.map(({ label, text }) => inOwn(label, text)),
		lead: side(tongues, lead, own.lead),
		hours: side(tongues, hours, own.hours === hours ? '' : own.hours),
		languages: side(tongues, languages, own.languages),
		checked: side(tongues, checked, own.checked),
	};
}
