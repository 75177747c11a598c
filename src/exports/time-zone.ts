/** Where every town of ours is; the name calendars and schema.org know it by. */
export const TIME_ZONE = 'Europe/Brussels';

/** The instant at which a clock on the wall shows this time on this day, summer time or not. */
export function instantOf(day: string, time: string): Date {
	const asUtc = Date.parse(`${day}T${time}:00Z`);
	const guess = asUtc - offsetAt(asUtc);
	return new Date(asUtc - offsetAt(guess));
}

/** The same with its distance to UTC: 2027-01-05T19:00:00+01:00. */
export function offsetTime(day: string, time: string): string {
	const minutes = offsetAt(instantOf(day, time).getTime()) / 60_000;
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return `${day}T${time}:00+${pad(hours)}:${pad(rest)}`;
}

const format = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });

/** In milliseconds; this zone lies east of Greenwich: GMT+02:00. */
function offsetAt(instant: number): number {
	const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
	const [hours = 0, minutes = 0] = (name?.match(/\d+/g) ?? []).map(Number);
	return (hours * 60 + minutes) * 60_000;
}

const pad = (value: number) => String(value).padStart(2, '0');
