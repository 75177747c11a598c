import type { Contact } from '../../model/index.ts';
import { isOver, personOn } from '../time/standing.ts';

/** The contact point as it may leave the site on a day: nobody to reach once it is over, no name past its date. */
export function publicContact(contact: Contact, day: string): Contact {
	const { person: _, phone, mail, ...rest } = contact;
	if (isOver({ data: contact }, day)) return rest;
	const person = personOn(contact, day);
	return {
		...rest,
		...(phone && { phone }),
		...(mail && { mail }),
		...(person && { person }),
	};
}
