import { isExpired, publicContact } from '../dossier/index.ts';
import {
	type Translate,
	formatDate,
	formatList,
	formatPhone,
	languageName,
} from '../i18n/index.ts';
import type { Contact, Entry } from '../model/index.ts';

/** A contact point on paper: who, how to reach them, and how sure that is. An expired one has no way to reach it. */
export function ficheContact(
	{ data }: Entry<'contacts'>,
	organisation: Entry<'organisations'>,
	t: Translate,
	today: string,
) {
	const contact = publicContact(data, today);
	const ways = isExpired(data, today) ? [] : waysOf(contact, t);
	return {
		title: data.title,
		who: [
			organisation.data.title,
			contact.service ?? '',
			contact.person ? `${contact.person.name}, ${contact.person.role}` : '',
		].filter(Boolean),
		ways,
		notes: notesOf(data, ways.length > 0, t, today),
	};
}

interface Way {
	label: string;
	text: string;
	href?: string;
}

function waysOf({ phone, mail, website, address, hours, languages }: Contact, t: Translate): Way[] {
	const ways: (Way | undefined)[] = [
		phone
			? { label: t('contact.call'), text: formatPhone(phone), href: `tel:${phone}` }
			: undefined,
		mail ? { label: t('print.mail'), text: mail, href: `mailto:${mail}` } : undefined,
		website ? { label: t('print.website'), text: website, href: website } : undefined,
		address ? { label: t('print.address'), text: address } : undefined,
		hours.length > 0 ? { label: t('print.hours'), text: hours.join('; ') } : undefined,
		languages.length > 0
			? { label: t('print.languages'), text: languagesOf(languages) }
			: undefined,
	];
	return ways.filter((way) => way !== undefined);
}

const languagesOf = (codes: string[]) =>
	formatList(
		codes.map((code) => languageName(code, 'nl')),
		'nl',
	);

function notesOf(contact: Contact, hasWay: boolean, t: Translate, today: string): string[] {
	if (isExpired(contact, today)) return [t('contact.expired')];
	return [...(hasWay ? [] : [t('contact.noway')]), checked(contact, t)];
}

function checked({ checkedOn, asOf }: Contact, t: Translate): string {
	if (checkedOn) return t('checked', { date: formatDate(checkedOn, 'nl') });
	return asOf ? t('contact.asof', { date: formatDate(asOf, 'nl') }) : t('contact.unchecked');
}
