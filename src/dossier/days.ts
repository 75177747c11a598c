import { WEEKDAYS, type Weekday } from '../model/index.ts';

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

/** The last day of a date of any precision: 2027-02 → 2027-02-28. */
export function lastDayOf(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	if (day) return date;
	return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
