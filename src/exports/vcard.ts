import { type Dossier, get } from '../dossier/index.ts';
import type { Contact, Entry } from '../model/index.ts';
import { idUrl, siteRoot } from './addresses.ts';
import { isExpired } from './contact-safety.ts';
import { contentLine, textValue } from './content-lines.ts';

/** A contact point as a card for an address book; undefined once it is expired. Holds a service, never a person. */
export function contactCard(
	dossier: Dossier,
	{ id, kind, data }: Entry<'contacts'>,
	version: string,
): string | undefined {
	if (isExpired(data, version)) return undefined;
	const organisation = get(dossier, 'organisations', data.organisation).data.title;
	return [
		'BEGIN:VCARD',
		'VERSION:4.0',
		`UID:${idUrl(siteRoot(dossier.site), { kind, id })}`,
		'KIND:org',
		`FN:${textValue([data.service, organisation].filter(Boolean).join(', '))}`,
		`ORG:${[organisation, data.service].filter(isGiven).map(textValue).join(';')}`,
		...waysToReach(data),
		`NOTE:${textValue(data.summary)}`,
		`REV:${version.replaceAll('-', '')}T000000Z`,
		'END:VCARD',
	]
		.map(contentLine)
		.join('');
}

const waysToReach = ({ phone, mail, website, address, languages }: Contact): string[] => [
	...(phone ? [`TEL;VALUE=uri;TYPE="work,voice":tel:${phone}`] : []),
	...(mail ? [`EMAIL;TYPE=work:${mail}`] : []),
	...(website ? [`URL:${website}`] : []),
	// The content holds the address as one text; we do not guess which part is the street.
	...(address ? [`ADR;TYPE=work:;;${textValue(address)};;;;`] : []),
	...languages.map((language) => `LANG:${language}`),
];

const isGiven = (text: string | undefined): text is string => Boolean(text);
