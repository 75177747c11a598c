import { eventsAfter, get, happenedUntil } from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import { entryPath, passageUrl } from '../../routes/index.ts';
import type { Entry, FollowUp, Pointer, State } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** Something that was done with a recommendation, or that somebody said will be. */
export interface Event {
	date: string;
	/** The date in words. */
	when: string;
	/** How it stood then; without an answer where only we tie this to the recommendation, and the words say so. */
	state: State;
	stateWords: string;
	who: string;
	text: string;
	reason: string;
	/** The source says that it will happen: it changes no state. */
	isAnnounced: boolean;
	evidence: Pointer;
	source: { id: string; title: string; path: string; url: string };
}

/** What happened with a recommendation, oldest first, and at the end what is announced. */
export const followUpOf = (setting: Setting, entry: Entry<'recommendations'>): Event[] => [
	...happenedUntil(entry, setting.day).map((event) => eventOf(setting, event, false)),
	...eventsAfter(entry, setting.day).map((event) => eventOf(setting, event, true)),
];

function eventOf(
	{ dossier, lang, t }: Setting,
	{ date, state, who, text, reason = '', evidence }: FollowUp,
	isAnnounced: boolean,
): Event {
	const { source, from, to } = evidence;
	const { title, url } = get(dossier, 'sources', source).data;
	const path = entryPath(dossier.site, { kind: 'sources', id: source });
	const when = formatDate(date, lang);
	return {
		date,
		when: isAnnounced ? t('followup.announced', { date: when }) : when,
		state: state ?? 'geen-antwoord',
		stateWords: state ? t(`state.${state}`) : t('followup.reading'),
		who,
		text,
		reason,
		isAnnounced,
		evidence,
		source: { id: source, title, path, url: url ? passageUrl(url, from, to) : path },
	};
}
