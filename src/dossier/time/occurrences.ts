import type { Happening, Repeats } from '../../model/index.ts';
import { addDays, daysBetween, isNth, mondayOf, weekdayOf } from './days.ts';

/** What says on which days something happens. */
export type Timed = Pick<Happening, 'date' | 'repeats'>;

/** A day is needed to count from: 2024-08 would become a day that no source names. */
export const hasDay = ({ date }: Pick<Happening, 'date'>): boolean =>
	date?.length === '2024-08-27'.length;

/** Every day from one day up to and including another on which it happens, in order. */
export function occurrencesBetween({ date = '', repeats }: Timed, from: string, to: string) {
	if (!hasDay({ date })) return [];
	if (!repeats) return date >= from && date <= to ? [date] : [];
	return daysOf(date, repeats, from, to).filter((day) => !isLeftOut(repeats, day));
}

/** Days in that time on which it would have been, and for once is not. */
export const exceptionsBetween = ({ date = '', repeats }: Timed, from: string, to: string) =>
	repeats && hasDay({ date })
		? daysOf(date, repeats, from, to).filter((day) => repeats.except.includes(day))
		: [];

/** The first day from this one on (itself included) on which it happens. */
export function nextOccurrence(timed: Timed, day: string): string | undefined {
	const { date = '', repeats } = timed;
	const start = date > day ? date : day;
	const far = addDays(start, LONGEST_GAP);
	const end = repeats?.until && repeats.until < far ? repeats.until : far;
	return occurrencesBetween(timed, start, end)[0];
}

/** The last day on which it happens; undefined where no end is known. */
export function lastOccurrence(timed: Timed): string | undefined {
	const { date = '', repeats } = timed;
	if (!repeats) return date;
	return repeats.until && occurrencesBetween(timed, date, repeats.until).at(-1);
}

/** Whether the rule itself, without what is left out, has this day. */
export const isInRhythm = (date: string, repeats: Repeats, day: string): boolean =>
	daysOf(date, repeats, day, day).length > 0;

/** Once in twelve months, and a year of pauses: after that nothing comes that anyone could plan. */
const LONGEST_GAP = 800;

function daysOf(date: string, repeats: Repeats, from: string, to: string): string[] {
	const start = from > date ? from : date;
	const end = repeats.until && repeats.until < to ? repeats.until : to;
	const days: string[] = [];
	for (let day = start; day <= end; day = addDays(day, 1))
		if (isOnDay(date, repeats, day)) days.push(day);
	return days;
}

/** Weeks and months are counted from those of the first time. */
function isOnDay(date: string, { days, which, every }: Repeats, day: string): boolean {
	if (!days.includes(weekdayOf(day))) return false;
	if (which.length === 0) return weeksBetween(date, day) % every === 0;
	return monthsBetween(date, day) % every === 0 && which.some((nth) => isNth(day, nth));
}

const weeksBetween = (from: string, to: string) => daysBetween(mondayOf(from), mondayOf(to)) / 7;

const monthsBetween = (from: string, to: string) =>
	(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
	Number(to.slice(5, 7)) -
	Number(from.slice(5, 7));

const isLeftOut = ({ except, pauses }: Repeats, day: string) =>
	except.includes(day) || pauses.some(({ from, to }) => day >= from && day <= to);
