import { type Happening, type Repeats, endOf, startOf } from '../../model/index.ts';
import { instantOf } from '../time-zone.ts';
import { byDay, daysLeftOut } from './rhythm.ts';

/** The lines of an event that say when it is: at a time of day in our zone, or on whole days. */
export function whenLines({ date = '', time, repeats }: Happening, zone: string): string[] {
	const end = time && endOf(time);
	return [
		stamp('DTSTART', [date], time && startOf(time), zone),
		...(end ? [stamp('DTEND', [date], end, zone)] : []),
		...(repeats ? repeatLines(date, repeats, time && startOf(time), zone) : []),
	];
}

/** What a program needs to know to show 19:00 in summer and in winter. */
export const zoneLines = (zone: string) => [
	'BEGIN:VTIMEZONE',
	`TZID:${zone}`,
	'BEGIN:DAYLIGHT',
	'DTSTART:19960331T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'TZNAME:CEST',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'DTSTART:19961027T030000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'TZNAME:CET',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'END:STANDARD',
	'END:VTIMEZONE',
];

export const compact = (date: string) => date.replaceAll('-', '');

function repeatLines(
	date: string,
	repeats: Repeats,
	start: string | undefined,
	zone: string,
): string[] {
	const { which, every, until } = repeats;
	const rule = [
		`FREQ=${which.length > 0 ? 'MONTHLY' : 'WEEKLY'}`,
		...(every > 1 ? [`INTERVAL=${every}`] : []),
		...(until ? [`UNTIL=${untilValue(until, start, zone)}`] : []),
		`BYDAY=${byDay(repeats).join(',')}`,
		'WKST=MO',
	];
	const left = daysLeftOut(date, repeats);
	return [
		`RRULE:${rule.join(';')}`,
		...(left.length > 0 ? [stamp('EXDATE', left, start, zone)] : []),
	];
}

function stamp(
	name: string,
	days: readonly string[],
	time: string | undefined,
	zone: string,
): string {
	if (!time) return `${name};VALUE=DATE:${days.map(compact).join(',')}`;
	const clock = `${time.replace(':', '')}00`;
	return `${name};TZID=${zone}:${days.map((day) => `${compact(day)}T${clock}`).join(',')}`;
}

/** The standard wants it in the form of the start: a day, or an instant in UTC. */
const untilValue = (until: string, start: string | undefined, zone: string) =>
	start
		? `${instantOf(until, start, zone)
				.toISOString()
				.replaceAll(/[-:]|\.\d+/g, '')}`
		: compact(until);
