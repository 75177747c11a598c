import { all, endsOn, get, isAskedOfTown, isOver, isPast } from '../../dossier/index.ts';
import { capitalised, formatDate } from '../../languages/index.ts';
import type { Entry } from '../../model/index.ts';
import { followUpOf } from '../part/follow-up.ts';
import { type Ref, refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** Something that became known about an entry on a day. */
export interface News {
	/** As precise as its source. */
	date: string;
	when: string;
	about: Ref;
	/** In a word or two: Gestart, Nagekeken. */
	what: string;
	text: string;
	/** It is about what this town was asked. */
	isOfTown: boolean;
}

/** All that is dated and happened, newest first; what is only announced is not news yet. */
export const newsOf = (setting: Setting): News[] =>
	[
		...answers(setting),
		...checks(setting),
		...endings(setting),
		...cancellations(setting),
		...reports(setting),
	]
		.filter(({ date }) => date <= setting.day)
		.toSorted((a, b) => b.date.localeCompare(a.date));

/** The newest few, and before them the newest answer of the dossier's own town. */
export function latestNews(setting: Setting, count: number): News[] {
	const news = newsOf(setting);
	const own = news.find(({ isOfTown }) => isOfTown);
	const others = news.filter((item) => item !== own);
	return [...(own ? [own] : []), ...apart(others).slice(0, count)];
}

/** Of what was said of many on one day, one: ten actions that ended together are one piece of news. */
const apart = (news: readonly News[]): News[] =>
	[
		...new Map(
			news.toReversed().map((item) => [[item.date, item.what, item.about.kind].join(), item]),
		).values(),
	].toReversed();

/** News by year, for a page. */
export const newsByYear = (setting: Setting): [year: string, news: News[]][] => [
	...Map.groupBy(newsOf(setting), ({ date }) => date.slice(0, 4)),
];

const answers = (setting: Setting): News[] =>
	all(setting.dossier, 'recommendations').flatMap((entry) =>
		followUpOf(setting, entry)
			.filter(({ isAnnounced }) => !isAnnounced)
			.map(({ date, stateWords, who, text }) => ({
				...newsAbout(
					setting,
					entry,
					date,
					stateWords,
					`${capitalised(who, setting.lang)}: ${text}`,
				),
				isOfTown: isAskedOfTown(setting.dossier, entry),
			})),
	);

/** Contact points that somebody looked up. */
const checks = (setting: Setting): News[] =>
	all(setting.dossier, 'contacts').flatMap((entry) => {
		const { assuredOn, organisation } = entry.data;
		if (!assuredOn || isOver(entry, setting.day)) return [];
		const { title } = get(setting.dossier, 'organisations', organisation).data;
		return newsAbout(setting, entry, assuredOn, setting.t('strip.checked'), title);
	});

/** What ended. */
const endings = (setting: Setting): News[] =>
	[...all(setting.dossier, 'actions'), ...all(setting.dossier, 'contacts')].flatMap((entry) => {
		const end = endsOn(entry);
		if (!end || !isPast(end, setting.day)) return [];
		const { places } = entry.data;
		return newsAbout(setting, entry, end, setting.t('strip.over'), places.join(', '));
	});

/** Actions that will not be, with the reason if a source gives one. */
const cancellations = (setting: Setting): News[] =>
	all(setting.dossier, 'actions').flatMap((entry) => {
		const { cancelled, places } = entry.data;
		if (!cancelled) return [];
		const text = cancelled.reason ?? places.join(', ');
		return newsAbout(setting, entry, cancelled.date, setting.t('state.afgelast'), text);
	});

/** How an action stood, as a source said on a day. */
const reports = (setting: Setting): News[] =>
	all(setting.dossier, 'actions').map((entry) => {
		const { asOf, state, places } = entry.data;
		return newsAbout(setting, entry, asOf, setting.t(`state.${state}`), places.join(', '));
	});

const newsAbout = (
	setting: Setting,
	entry: Entry,
	date: string,
	what: string,
	text: string,
): News => ({
	...{ date, when: formatDate(date, setting.lang), about: refTo(setting, entry) },
	...{ what, text, isOfTown: false },
});
