import { kept } from '../languages/index.ts';

/** The instant at which a clock on the wall shows this time on this day, summer time or not. */
export function instantOf(day: string, time: string, zone: string): Date {
	const asUtc = Date.parse(`${day}T${time}:00Z`);
	const guess = asUtc - offsetAt(asUtc, zone);
	return new Date(asUtc - offsetAt(guess, zone));
}

/** The same with its distance to UTC: 2027-01-05T19:00:00+01:00. */
export function offsetTime(day: string, time: string, zone: string): string {
	const minutes = offsetAt(instantOf(day, time, zone).getTime(), zone) / 60_000;
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return `${day}T${time}:00+${pad(hours)}:${pad(rest)}`;
}

const offsetFormat = kept(Intl.DateTimeFormat);

/** In milliseconds; our zones lie east of Greenwich: GMT+02:00. */
function offsetAt(instant: number, timeZone: string): number {
	const format = offsetFormat('en', { timeZone, timeZoneName: 'longOffset' });
	const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
	const [hours = 0, minutes = 0] = (name?.match(/\d+/g) ?? []).map(Number);
	return (hours * 60 + minutes) * 60_000;
}

const pad = (value: number) => String(value).padStart(2, '0');
