import { isHoliday } from '../../countries/holidays.ts';
import type { Country } from '../../countries/known.ts';
import { timeZoneOf, wallClock } from '../../countries/time-zones.ts';
import { daysBetween, weekdayOf } from '../../dossier/time/days.ts';
import { type Moment, type OpeningTimes, openState } from '../../dossier/time/opening-hours.ts';
import { formatDay } from '../../languages/dates.ts';
import { kept } from '../../languages/kept.ts';
import { clock, weekdayName } from '../../languages/times.ts';
import type { Translate, Words } from '../../languages/words.ts';

/** How a contact point stands at this moment, in the reader's language. */
export interface NowWords {
	tone: 'now' | 'ask' | 'soon' | 'over';
	state: string;
	/** Until when, or when next; empty where nothing changes. */
	change: string;
}

const KEYS = [
	'now.open',
	'now.appointment',
	'now.closed',
	'now.until',
	'now.next',
	'now.next-appointment',
	'hours.whole',
	'hours.clock',
];
const PLACES = Object.fromEntries(
	['day', 'time', 'hour', 'minutes'].map((name) => [name, `{${name}}`]),
);

/** The words that the browser needs, with the places that it fills. */
export const wordsForNow = (t: Translate): Words =>
	Object.fromEntries(KEYS.map((key) => [key, t(key, PLACES)]));

const relativeTime = kept(Intl.RelativeTimeFormat);
/** From here on a day of the week could be this one or the next. */
const A_WEEK = 7;

export function nowWords(
	opening: OpeningTimes,
	country: Country,
	instant: Date,
	{ t, lang }: { t: Translate; lang: string },
): NowWords {
	const now = wallClock(instant, timeZoneOf(country));
	const found = openState(opening, now, (day) => isHoliday(country, day));
	if (found.state === 'closed') {
		const { next } = found;
		const key = next?.byAppointment ? 'now.next-appointment' : 'now.next';
		const tone = next?.day === now.day ? 'soon' : 'over';
		return { tone, state: t('now.closed'), change: next ? t(key, whenWords(next)) : '' };
	}
	const { until } = found;
	return {
		tone: found.state === 'open' ? 'now' : 'ask',
		state: t(`now.${found.state}`),
		change: until ? t('now.until', whenWords(until)) : '',
	};

	function whenWords({ day, time }: Moment) {
		return { day: dayWords(now.day, day, lang), time: clock(time, t) };
	}
}

/** Vandaag, morgen, vrijdag, dinsdag 5 januari. */
function dayWords(today: string, day: string, lang: string): string {
	const days = daysBetween(today, day);
	if (days < 2) return relativeTime(lang, { numeric: 'auto' }).format(days, 'day');
	return days < A_WEEK ? weekdayName(weekdayOf(day), lang) : formatDay(day, lang, 'without');
}
