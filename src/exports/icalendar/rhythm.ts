import { exceptionsBetween, occurrencesBetween } from '../../dossier/index.ts';
import { NTH, type Nth, type Repeats, WEEKDAYS, type Weekday } from '../../model/index.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** On which days, as calendars and schema.org write it: TU for every Tuesday, 1MO for the first Monday of a month. */
export const byDay = ({ days, which }: Pick<Repeats, 'days' | 'which'>): string[] =>
	which.length === 0
		? days.map(dayCode)
		: which.flatMap((nth) => days.map((day) => `${nthCode(nth)}${dayCode(day)}`));

/** Every day that would be one and is left out: those named, and those in a pause. */
export function daysLeftOut(date: string, repeats: Repeats): string[] {
	const whole = { date, repeats: { ...repeats, pauses: [], except: [] } };
	const inPauses = repeats.pauses.flatMap(({ from, to }) => occurrencesBetween(whole, from, to));
	const named = repeats.except.flatMap((day) => exceptionsBetween({ date, repeats }, day, day));
	return [...new Set([...named, ...inPauses])].sort();
}

const dayCode = (day: Weekday) => DAYS[WEEKDAYS.indexOf(day)] ?? 'MO';

const nthCode = (nth: Nth) => (nth === 'laatste' ? -1 : NTH.indexOf(nth) + 1);
