import { NTH, type Nth, WEEKDAYS, type Weekday } from '../../model/time/weekdays.ts';

const ONE_DAY = 86_400_000;

/**
 * Days (ISO) have no hour and no summer time: counted in UTC, one day is always as long as another.
 */
export const addDays = (day: string, days: number): string =>
	new Date(Date.parse(day) + days * ONE_DAY).toISOString().slice(0, day.length);

export const daysBetween = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / ONE_DAY;

export const weekdayOf = (day: string): Weekday =>
	WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? 'maandag';

/** The Monday of its week, or that day itself. */
export const mondayOf = (day: string): string => addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));

/** The number of its week on the calendar: week 1 is that of 4 January. */
export function weekOf(day: string): number {
	const thursday = addDays(mondayOf(day), 3);
	return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Whether a day is the first, second or last such weekday of its month. */
export function isNth(day: string, nth: Nth): boolean {
	const dayOfMonth = Number(day.slice(8));
	if (nth === 'laatste') return Number(lastDayOf(day.slice(0, 7)).slice(8)) - dayOfMonth < 7;
	return Math.ceil(dayOfMonth / 7) === NTH.indexOf(nth) + 1;
}

/** The last day of a date of any precision: 2027-02 → 2027-02-28. */
export function lastDayOf(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	if (day) return date;
	return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
