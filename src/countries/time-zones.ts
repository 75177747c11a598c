import type { Country } from './known.ts';

const ZONES: Record<Country, string> = { BE: 'Europe/Brussels', NL: 'Europe/Amsterdam' };

/** The name by which calendars and schema.org know the time of a country. All of ours keep Central European Time. */
export const timeZoneOf = (country: Country): string => ZONES[country];

/** The day (ISO) and the time that a clock on the wall shows in a zone. */
export function wallClock(instant: Date, timeZone: string): { day: string; time: string } {
	const parts = new Intl.DateTimeFormat('en', { ...DIGITS, timeZone }).formatToParts(instant);
	const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
	return {
		day: `${part('year')}-${part('month')}-${part('day')}`,
		time: `${part('hour')}:${part('minute')}`,
	};
}

const DIGITS = {
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
} as const;
