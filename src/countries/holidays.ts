import { holidays as belgian } from './be/holidays.ts';
import type { Holidays } from './holiday-rules.ts';
import type { Country } from './known.ts';
import { holidays as dutch } from './nl/holidays.ts';

const HOLIDAYS: Record<Country, Holidays> = { BE: belgian, NL: dutch };
const ONE_DAY = 86_400_000;

/** Whether offices in a country are shut on a day (ISO). */
export const isHoliday = (country: Country, day: string): boolean =>
	holidaysIn(country, Number(day.slice(0, 4))).includes(day);

/** The days (ISO) of a year on which offices are shut. */
export function holidaysIn(country: Country, year: number): string[] {
	const { dates, dayBeforeOnSunday = [], afterEaster } = HOLIDAYS[country];
	return [
		...dates.map((date) => `${year}-${date}`),
		...dayBeforeOnSunday.map((date) => beforeSunday(Date.parse(`${year}-${date}`))),
		...afterEaster.map((days) => isoDay(easter(year) + days * ONE_DAY)),
	].toSorted();
}

const beforeSunday = (time: number) =>
	isoDay(new Date(time).getUTCDay() === 0 ? time - ONE_DAY : time);

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** By the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
	const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const days = h + l - 7 * m + 114;
	return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
