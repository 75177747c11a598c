import { NTH, type Nth, WEEKDAYS, type Weekday, endOf, startOf } from '../model/time/weekdays.ts';
import { formatList } from './dates.ts';
import { kept } from './kept.ts';
import type { Translate } from './words.ts';

/** Hours as people say them: 19:00-21:30 → van 19 tot 21.30 uur. */
export function formatHours(hours: string, t: Translate): string {
	const [from, to] = [startOf(hours), endOf(hours)];
	return to
		? t('hours.between', { from: clock(from, t), to: clock(to, t) })
		: t('hours.at', { from: clock(from, t) });
}

/** A time of day on its own: 19:00 → 19 uur in some languages, 19:00 in others. */
export function clock(time: string, t: Translate): string {
	const [hour = '', minutes = ''] = time.split(':');
	return t(minutes === '00' ? 'hours.whole' : 'hours.clock', { hour: Number(hour), minutes });
}

/** 1 January 2024 was a Monday. */
export const weekdayName = (day: Weekday, lang: string, weekday: 'long' | 'short' = 'long') =>
	dateFormat(lang, { weekday, timeZone: 'UTC' }).format(
		Date.UTC(2024, 0, WEEKDAYS.indexOf(day) + 1),
	);

const dateFormat = kept(Intl.DateTimeFormat);

/** Which of them in a month, in the order of the month: eerste en derde. */
export const formatNth = (which: readonly Nth[], lang: string, t: Translate) =>
	formatList(
		NTH.filter((nth) => which.includes(nth)).map((nth) => t(`nth.${nth}`)),
		lang,
	);

/** In the order of the week, whatever that of the file. */
export const formatWeekdays = (days: readonly Weekday[], lang: string) =>
	formatList(
		WEEKDAYS.filter((day) => days.includes(day)).map((day) => weekdayName(day, lang)),
		lang,
	);
