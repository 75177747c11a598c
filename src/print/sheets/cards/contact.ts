import { get } from '../../../dossier/index.ts';
import { formatDate, formatList, formatPhone, languageName } from '../../../i18n/index.ts';
import type { Contact, Entry } from '../../../model/index.ts';
import { type Setting, spokenAddress } from '../setting.ts';
import { cardOf } from './common.ts';

/** A contact point as the templates read it. */
export function contactCard(setting: Setting, entry: Entry<'contacts'>) {
	const { data } = entry;
	const { lang } = setting;
	const organisation = get(setting.dossier, 'organisations', data.organisation).data.title;
	return {
		...cardOf(setting, entry),
		who: [data.service, organisation].filter(Boolean).join(', '),
		phone: data.phone ? formatPhone(data.phone) : '',
		tel: data.phone ?? '',
		mail: data.mail ?? '',
		website: data.website ?? '',
		websiteSpoken: spokenAddress(data.website ?? ''),
		postal: data.address ?? '',
		hours: data.hours,
		languages: formatList(
			data.languages.map((code) => languageName(code, lang)),
			lang,
		),
		ask: data.ask,
		checked: checkedWords(setting, data),
		person: personOf(setting, data),
	};
}

/** Whether somebody looked it up, and when: an old number must not look certain. */
function checkedWords({ lang, t }: Setting, { state, checkedOn, asOf }: Contact): string {
	if (state === 'verlopen') return t('print.contact-expired');
	if (state === 'nagekeken' && checkedOn)
		return t('print.contact-checked', { date: formatDate(checkedOn, lang) });
	return asOf
		? t('print.contact-unchecked-since', { date: formatDate(asOf, lang) })
		: t('print.contact-unchecked');
}

/** A name is shown only until its own end date. */
function personOf({ version }: Setting, { person }: Contact): string {
	return person && person.expiresOn >= version ? `${person.name}, ${person.role}` : '';
}
