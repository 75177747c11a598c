import { type Dossier, get, isOver } from '../dossier/index.ts';
import type { CardVersion } from '../routes/index.ts';
import type { Contact, Entry } from '../model/index.ts';
import { idUrl, siteRoot } from './addresses.ts';
import { contentLine, textValue } from './content-lines.ts';

/** A contact point as a card for an address book; undefined once it is expired. Holds a service, never a person. */
export function contactCard(
	dossier: Dossier,
	{ id, kind, data }: Entry<'contacts'>,
	today: string,
	version: CardVersion = '4.0',
): string | undefined {
	if (isOver({ data }, today)) return undefined;
	const organisation = get(dossier, 'organisations', data.organisation).data.title;
	const dialect = DIALECTS[version];
	const name = textValue([data.service, organisation].filter(Boolean).join(', '));
	return [
		'BEGIN:VCARD',
		`VERSION:${version}`,
		`UID:${idUrl(siteRoot(dossier.site), { kind, id })}`,
		...dialect.name(name),
		`FN:${name}`,
		`ORG:${[organisation, data.service].filter(isGiven).map(textValue).join(';')}`,
		...waysToReach(data, dialect),
		`NOTE:${textValue(data.summary)}`,
		`REV:${dialect.day(today)}`,
		'END:VCARD',
	]
		.map(contentLine)
		.join('');
}

/** What the two versions write differently. */
interface Dialect {
	name: (name: string) => string[];
	phone: (number: string) => string;
	mail: (address: string) => string;
	language: (code: string) => string[];
	day: (day: string) => string;
}

const DIALECTS: Record<CardVersion, Dialect> = {
	'4.0': {
		name: () => ['KIND:org'],
		phone: (number) => `TEL;VALUE=uri;TYPE="work,voice":tel:${number}`,
		mail: (address) => `EMAIL;TYPE=work:${address}`,
		language: (code) => [`LANG:${code}`],
		day: (day) => `${day.replaceAll('-', '')}T000000Z`,
	},
	'3.0': {
		// N must be there, and some phones show nothing else.
		name: (name) => [`N:${name};;;;`, 'X-ABSHOWAS:COMPANY'],
		phone: (number) => `TEL;TYPE=WORK,VOICE:${number}`,
		mail: (address) => `EMAIL;TYPE=INTERNET,WORK:${address}`,
		language: () => [],
		day: (day) => `${day}T00:00:00Z`,
	},
};

const waysToReach = ({ phone, mail, website, address, languages }: Contact, dialect: Dialect) => [
	...(phone ? [dialect.phone(phone)] : []),
	...(mail ? [dialect.mail(mail)] : []),
	...(website ? [`URL:${website}`] : []),
	// The content holds the address as one text; we do not guess which part is the street.
	...(address ? [`ADR;TYPE=work:;;${textValue(address)};;;;`] : []),
	...languages.flatMap(dialect.language),
];

const isGiven = (text: string | undefined): text is string => Boolean(text);
