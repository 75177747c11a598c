import type { Contact } from '../model/index.ts';

/** Whether a contact point may no longer be used on this day (ISO, any precision). */
export const isExpired = ({ state, validUntil }: Contact, today?: string) =>
	state === 'verlopen' || (today !== undefined && endsBefore(validUntil, today));

/** The contact point as it may leave the site: nobody to reach once expired, no name past its date. */
export function publicContact(contact: Contact, today: string): Contact {
	const { person, phone, mail, ...rest } = contact;
	if (isExpired(contact, today)) return rest;
	return {
		...rest,
		...(phone && { phone }),
		...(mail && { mail }),
		...(person && !endsBefore(person.expiresOn, today) && { person }),
	};
}

/** An end given as a month or a year holds until that month or year is over. */
const endsBefore = (end: string | undefined, today: string) =>
	end !== undefined && end < today.slice(0, end.length);
