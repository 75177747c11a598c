import {
	type NearContact,
	type OpeningTimes,
	contactsFor,
	get,
	hasWay,
	isOver,
	personOn,
	standingOn,
} from '../../dossier/index.ts';
import { languageNames } from '../../languages/index.ts';
import { formatPhone } from '../../countries/index.ts';
import type { Contact, Entry, Site } from '../../model/index.ts';
import { type Ref, refTo } from '../ref.ts';
import { type HoursView, hoursView } from '../time/hours.ts';
import { type Practical, alertOf, practicalOf, toldOf } from './practical.ts';
import type { Setting } from '../setting.ts';
import { standingWords } from '../time/standing.ts';
import { toldOnce } from '../told-once.ts';

export interface Phone {
	number: string;
	/** As it is written in the country. */
	words: string;
}

/** Whom to call or write to, and how sure that is. Once it is over there is no way to reach it. */
export interface ContactView extends Ref {
	organisation: Ref;
	service: string;
	/** Name and role, as long as the name may be shown. */
	person: string;
	isOver: boolean;
	phone?: Phone;
	mail?: string;
	website?: string;
	address?: string;
	hours: HoursView;
	/** From which the browser tells whether it is open now; none where nobody can come or call, or where that is not sure. */
	opening?: OpeningTimes;
	/** It is shut for a while. */
	isShut: boolean;
	/** What is different now, and the language it is said in. */
	alert: string;
	alertLang: string;
	/** What to know before going there. */
	practical: Practical[];
	/** The languages that are spoken there, as a sentence. */
	languages: string;
	ask: string[];
	/** Whether somebody looked it up, and when. */
	standing: string;
	/** There is something to call, write to or open. */
	isReachable: boolean;
	/** It takes any question: nobody knows better whom to ask. */
	isHelp: boolean;
	/** Why it stands with an entry that does not name it: In je gemeente. */
	near: string;
}

/** A page or sheet has room for this many; the chain names them all. */
const SHOWN = 2;

/** The contact points that a page or sheet of one entry shows whole. */
export const shownContacts = <Contact>(contacts: readonly Contact[]) => contacts.slice(0, SHOWN);

export const contactView = toldOnce(makeContactView);

function makeContactView(setting: Setting, entry: Entry<'contacts'>): ContactView {
	const { dossier, day } = setting;
	const { data } = entry;
	const over = isOver(entry, day);
	const person = over ? undefined : personOn(data, day);
	const ways = over ? {} : waysOf(data, dossier.site);
	const told = toldOf(setting, entry);
	return {
		...refTo(setting, entry),
		organisation: refTo(setting, get(dossier, 'organisations', data.organisation)),
		service: data.service ?? '',
		person: person ? `${person.name}, ${person.role}` : '',
		isOver: over,
		...ways,
		hours: over
			? { week: [], notes: [], lines: [] }
			: hoursView(
					setting,
					data,
					told.filter(({ name }) => name === 'hoursNote'),
				),
		...(isSure(setting, entry) && { opening: comingTimes(data, day) }),
		isShut: !over && data.status === 'tijdelijk-dicht',
		...(over ? { alert: '', alertLang: '' } : alertOf(setting, told)),
		practical: over ? [] : practicalOf(setting, data, told),
		languages: over ? '' : languageNames(data.languages, setting.lang),
		ask: data.ask,
		standing: standingWords(setting, entry),
		isReachable: !over && hasWay(data),
		isHelp: false,
		near: '',
	};
}

/** Nobody should find a shut door because of hours that no one looked up for long. */
const isSure = ({ dossier, day }: Setting, entry: Entry<'contacts'>) =>
	entry.data.hours.length > 0 && standingOn(dossier, entry, day)?.state === 'nagekeken';

/** What is past does not travel to the reader. */
const comingTimes = ({ hours, onHolidays, exceptions }: Contact, day: string): OpeningTimes => ({
	hours: hours.filter(({ to }) => !to || to >= day),
	onHolidays,
	exceptions: exceptions
		.filter(({ from, to = from }) => to >= day)
		.map(({ from, to, times }) => ({ from, ...(to && { to }), times })),
});

/** The same as seen from an entry that may not name it. */
export const nearView = (
	setting: Setting,
	{ contact, nearness }: NearContact,
	places: readonly string[],
): ContactView => ({
	...contactView(setting, contact),
	isHelp: nearness === 'help',
	near: nearWords(setting, contact.data, nearness, places),
});

function nearWords(
	{ t }: Setting,
	{ places, serves }: Contact,
	nearness: NearContact['nearness'],
	here: readonly string[],
): string {
	switch (nearness) {
		case 'named':
			return '';
		case 'place':
			return t('contact.near.place', {
				place: here.find((place) => serves.places.includes(place)) ?? '',
			});
		case 'wider':
			return places[0] ? t('contact.near.wider', { place: places[0] }) : '';
		default:
			return t(`contact.near.${nearness}`);
	}
}

/** Whom an entry leads to, the nearest first. */
export const contactRefs = (setting: Setting, entry: Entry): Ref[] =>
	contactsFor(setting.dossier, entry, setting.day).map(({ contact }) => refTo(setting, contact));

/** The service and its organisation on one line. */
export const whoOf = ({ service, organisation }: ContactView) =>
	[service, organisation.title].filter(Boolean).join(', ');

/** Its number, if it has one. */
export const phoneOf = ({ phone }: Pick<Contact, 'phone'>, { country }: Site): { phone?: Phone } =>
	phone ? { phone: { number: phone, words: formatPhone(phone, country) } } : {};

const waysOf = (contact: Contact, site: Site) => {
	const { mail, website, address } = contact;
	return {
		...phoneOf(contact, site),
		...(mail && { mail }),
		...(website && { website }),
		...(address && { address }),
	};
};
