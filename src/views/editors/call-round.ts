import { all, callRound, get } from '../../dossier/index.ts';
import { formatPhone } from '../../countries/index.ts';
import { formatDate, formatDay, formatList, languageName } from '../../languages/index.ts';
import { entryPath } from '../../routes/index.ts';
import type { Contact, Entry } from '../../model/index.ts';
import { hoursView } from '../time/hours.ts';
import type { Setting } from '../setting.ts';

/** One contact point to call or mail, with what to ask. */
export interface Call {
	id: string;
	title: string;
	path: string;
	/** Whom one speaks to, and the number or address. */
	who: string;
	/** When somebody last did this. */
	last: string;
	/** Each with what the site says now; empty where it says nothing. */
	questions: { ask: string; now: string }[];
}

/** What one owner does this month. */
export interface OwnRound {
	/** Who called last time: a service or a function. Empty where nobody did yet. */
	owner: string;
	days: { day: string; calls: Call[] }[];
}

/** Whom to call or mail this month, by owner, at most a few a day. */
export function callRoundView(setting: Setting): OwnRound[] {
	const { dossier, day, lang } = setting;
	const maxAge = dossier.site.contactMaxAge;
	const perOwner = Map.groupBy(all(dossier, 'contacts'), ({ data }) => data.assuredBy ?? '');
	return [...perOwner]
		.toSorted(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, lang))
		.map(([owner, contacts]) => ({
			owner,
			days: callRound(contacts, { day, maxAge }).map((one) => ({
				day: formatDay(one.day, lang),
				calls: one.contacts.map((contact) => callOf(setting, contact)),
			})),
		}))
		.filter(({ days }) => days.length > 0);
}

function callOf(setting: Setting, entry: Entry<'contacts'>): Call {
	const { dossier, lang, t } = setting;
	const { title, organisation, service, phone, mail, website, assuredOn } = entry.data;
	const number = phone && formatPhone(phone, dossier.site.country);
	return {
		id: entry.id,
		title,
		path: entryPath(dossier.site, entry),
		who: [service, get(dossier, 'organisations', organisation).data.title, number, mail]
			.concat(number || mail ? [] : website)
			.filter(Boolean)
			.join(' · '),
		last: assuredOn ? t('round.last', { date: formatDate(assuredOn, lang) }) : t('round.never'),
		questions: questionsOf(setting, entry.data),
	};
}

function questionsOf(setting: Setting, data: Contact): Call['questions'] {
	const { lang, t } = setting;
	const languages = data.languages.map((code) => languageName(code, lang));
	const now = {
		hours: hoursView(setting, data).lines.join(' · '),
		appointment: data.appointment ? t(`contact.appointment.${data.appointment.need}`) : '',
		address: data.address ?? '',
		cost: data.cost ?? '',
		bring: data.bring.join(' '),
		forWhom: data.forWhom ?? '',
		languages: formatList(languages, lang),
	};
	return Object.entries(now).map(([name, said]) => ({ ask: t(`round.ask.${name}`), now: said }));
}
