import type { Entry } from '../../../model/index.ts';
import { contactCard } from '../cards/contact.ts';
import { pairOf } from './parts.ts';
import { type Tongues, side, translationIn } from './sides.ts';

/** A contact point in both languages; numbers, addresses and names stand there once. */
export function contactPair(tongues: Tongues, entry: Entry<'contacts'>) {
	const [here, there] = [contactCard(tongues.dutch, entry), contactCard(tongues.own, entry)];
	const translated = translationIn(tongues, entry);
	return {
		...pairOf(tongues, entry, translated),
		isTranslated: translated !== undefined,
		who: here.who,
		phone: here.phone,
		tel: here.tel,
		mail: here.mail,
		website: here.website,
		websiteSpoken: here.websiteSpoken,
		postal: here.postal,
		hours: here.hours.join('; '),
		person: here.person,
		languages: side(tongues, here.languages, there.languages),
		checked: side(tongues, here.checked, there.checked),
		spoken: here.spoken,
		qr: here.qr,
	};
}
