import {
	type Phase,
	endsOn,
	get,
	isStillAhead,
	phaseOf,
	projectPhase,
	standingOn,
} from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import type { Entry } from '../../model/index.ts';
import { addresseeLine, addresseesOf } from '../part/addressees.ts';
import { momentsOf } from './moments.ts';
import { alertOf, toldOf } from '../contact/practical.ts';
import type { Setting } from '../setting.ts';
import { standingWords } from './standing.ts';

/** What stands first about an entry: what it is for a reader now, where, and until when. */
export interface Strip {
	/** How it looks; never the only thing that says so. */
	tone: Exclude<Phase, 'done'> | 'plain';
	/** In a word or two: Nu, Voorbij. */
	standing: string;
	/** In the words of the sources. */
	place: string;
	time: string;
	/** What it is for a reader, as a sentence; empty where the standing says it all. */
	hint: string;
	/** The same in a few words, where something is over and may be taken over. */
	idea: string;
}

/** The strip of an entry, on its page, in lists, and in search; none for what does not stand in any way. */
export function stripOf(setting: Setting, entry: Entry): Strip | undefined {
	const { dossier, day, lang, t } = setting;
	switch (entry.kind) {
		case 'actions':
			return actionStrip(setting, entry);
		case 'projects':
			return ofPhase(
				setting,
				projectPhase(dossier, entry, day),
				entry,
				projectTime(setting, entry),
			);
		case 'contacts':
			return contactStrip(setting, entry);
		case 'recommendations': {
			const { state, date } = standingOn(dossier, entry, day) ?? { state: 'geen-antwoord' };
			const to = addresseeLine(setting, addresseesOf(setting, entry.data), '');
			return plain(t(`state.${state}`), to, date && formatDate(date, lang));
		}
		case 'barriers':
			return standingOn(dossier, entry, day)?.state === 'open' ? plain(t('state.open')) : undefined;
		default:
			return undefined;
	}
}

/** The strip as one line of text. */
export const stripLine = ({ standing, place, time, idea }: Strip): string =>
	[standing, place, idea || time].filter(Boolean).join(' · ');

const plain = (standing: string, place = '', time = ''): Strip => ({
	...{ tone: 'plain', standing, place, time },
	...{ hint: '', idea: '' },
});

function ofPhase(
	{ t }: Setting,
	phase: Phase,
	{ data }: { data: { places: string[] } },
	time: string,
): Strip {
	const tone = phase === 'done' ? 'over' : phase;
	return {
		tone,
		standing: t(`strip.${phase}`),
		place: data.places.join(', '),
		time,
		hint: t(`strip.hint.${tone}`),
		idea: tone === 'over' ? t('strip.idea') : '',
	};
}

function actionStrip(setting: Setting, entry: Entry<'actions'>): Strip {
	const { lang, t } = setting;
	const phase = phaseOf(entry, setting.day);
	const strip = ofPhase(setting, phase, entry, actionTime(setting, entry));
	const { cancelled } = entry.data;
	if (phase === 'soon' && isStillAhead(entry, setting.day))
		return { ...strip, hint: t('strip.hint.ahead') };
	return phase === 'stop' && cancelled
		? { ...strip, time: formatDate(cancelled.date, lang), hint: t('strip.hint.stop') }
		: strip;
}

/** When it comes back or is next, else its last day, else the date of who said how it was. */
function actionTime(setting: Setting, entry: Entry<'actions'>): string {
	const { lang, t } = setting;
	const { data } = entry;
	const coming = momentsOf(setting, entry).find(
		({ isPast, cancelled }) => isPast === false && !cancelled,
	);
	if (coming) return coming.next ? coming.when : t('strip.next', { when: coming.when });
	const end = endsOn(entry);
	if (end) return t('strip.until', { date: formatDate(end, lang) });
	return t('strip.said', { date: formatDate(data.asOf, lang) });
}

const projectTime = ({ lang, t }: Setting, { data }: Entry<'projects'>) =>
	data.period?.to
		? t('strip.until', { date: formatDate(data.period.to, lang) })
		: t('strip.said', { date: formatDate(data.asOf, lang) });

/** An old number must not look certain. */
function contactStrip(setting: Setting, entry: Entry<'contacts'>): Strip {
	const { dossier, day, lang, t } = setting;
	const { state, date } = standingOn(dossier, entry, day) ?? { state: '' };
	const place = get(dossier, 'organisations', entry.data.organisation).data.title;
	const when = date ? formatDate(date, lang) : '';
	if (state === 'nagekeken') return plain(t('strip.checked'), place, when);
	if (state === 'tijdelijk-dicht')
		return {
			...plain(t(`state.${state}`), place),
			tone: 'stop',
			hint: alertOf(setting, toldOf(setting, entry)).alert,
		};
	// Beside the number stands why, and since when.
	if (state === 'bel-eerst') return { ...plain(t(`state.${state}`), place), tone: 'ask' };
	if (state !== 'verlopen')
		return {
			...plain(t('state.bel-eerst'), place, when && t('strip.said', { date: when })),
			tone: 'ask',
		};
	return {
		...plain(t('strip.over'), place, when && t('strip.until', { date: when })),
		tone: 'over',
		hint: standingWords(setting, entry),
	};
}
