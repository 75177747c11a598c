import { FIRST_NAMES } from './first-names.ts';

/** Where people have their own mailbox. Services have an address of their own. */
const FREE_MAIL =
	/^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|tutanota|zoho|mail|telenet|skynet|scarlet|pandora|belgacom|voo|planet|ziggo|kpnmail|xs4all|orange|wanadoo|free|laposte|yandex|mynet)\.(?:com|be|nl|fr|net|de|me|eu|org|co\.uk|ru)$/i;

/** Parts of the names of services and groups: an address with such a part belongs to no single person. */
const SERVICE =
	/^(?:info|contact|mail|post|dienst|loket|balie|onthaal|secretariaat|admin|administratie|bestuur|gemeente|stad|ocmw|cpas|huis|sociaal|sociale|welzijn|zorg|jeugd|sport|cultuur|vrije|tijd|vrijetijd|bib|bibliotheek|school|scholen|onderwijs|werk|economie|lokaal|lokale|ondernemen|ondernemers|integratie|inburgering|diversiteit|samenleving|samenleven|gelijke|kansen|burgerzaken|bevolking|vreemdelingen|communicatie|pers|nieuws|nieuwsbrief|team|project|projecten|vzw|club|vereniging|verenigingen|buurt|buurtwerk|opbouwwerk|vrijwilliger|vrijwilligers|vrijwilligerswerk|buddy|buddys|taal|talen|nederlands|les|lessen|cursus|opleiding|inschrijving|inschrijvingen|hulp|help|helpdesk|support|service|privacy|dpo|gdpr|klacht|klachten|melding|meldpunt|factuur|facturen|boekhouding|hr|personeel|jobs|vacature|vacatures|noreply|no|reply|webmaster|web|website|online|digitaal|kabinet|burgemeester|schepen|schepenen|politie|brandweer|toerisme|milieu|wonen|huisvesting|kind|kinderopvang|opvang|gezin|gezinnen|regio|limburg|antwerpen|vlaanderen|beringen)\d*$/i;

/** Small words between other words, in names of people and of services alike. */
const CONNECTS = /^(?:de|den|der|het|een|van|ter|ten|voor|en|el|al|la|le)$/;

/** Whether a mail address looks like that of one person: a free mailbox, a first name, or a first and last name. */
export function isPersonalMail(address: string): boolean {
	const [local = '', domain = ''] = address.toLowerCase().split('@');
	if (FREE_MAIL.test(domain)) return true;
	const parts = local
		.replace(/\+.*$/, '')
		.split(/[._-]+/)
		.filter((part) => part !== '' && !CONNECTS.test(part));
	if (parts.some((part) => SERVICE.test(part))) return false;
	if (parts.length === 1) return FIRST_NAMES.has((parts[0] ?? '').replace(/\d+$/, ''));
	return (
		parts.every((part) => /^[\p{L}']+\d*$/u.test(part)) && parts.some(({ length }) => length > 2)
	);
}
