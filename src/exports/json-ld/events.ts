import { timeZoneOf } from '../../countries/index.ts';
import { type WithMoments, momentsIn } from '../../dossier/index.ts';
import { type Happening, type Repeats, endOf, startOf } from '../../model/index.ts';
import { byDay, daysLeftOut } from '../icalendar/rhythm.ts';
import { offsetTime } from '../time-zone.ts';
import { type Node, clean } from './context.ts';
import { type Setting, placesOf } from './shared.ts';

/** Only what has a date is an event: no year is made up. */
export function events({ day, dossier }: Setting, entry: WithMoments): Node[] {
	const zone = timeZoneOf(dossier.site.country);
	return momentsIn(entry, day)
		.filter(({ date }) => date)
		.map((happening) => eventNode(entry, happening, zone));
}

function eventNode({ data }: WithMoments, happening: Happening, zone: string): Node {
	const { title, text, date = '', time, repeats, place, cancelled } = happening;
	const end = time && endOf(time);
	return clean({
		'@type': 'Event',
		name: title,
		startDate: time ? offsetTime(date, startOf(time), zone) : date,
		endDate: end && !repeats ? offsetTime(date, end, zone) : undefined,
		eventSchedule: repeats && scheduleNode(date, repeats, time, zone),
		eventStatus: cancelled && { '@id': 'https://schema.org/EventCancelled' },
		location: placesOf(place ? [place] : data.places),
		description: text,
	});
}

function scheduleNode(
	startDate: string,
	repeats: Repeats,
	time: string | undefined,
	zone: string,
): Node {
	const { which, every, until } = repeats;
	return clean({
		'@type': 'Schedule',
		startDate,
		endDate: until,
		startTime: time && startOf(time),
		endTime: time && endOf(time),
		repeatFrequency: `P${every}${which.length > 0 ? 'M' : 'W'}`,
		byDay: byDay(repeats),
		exceptDate: daysLeftOut(startDate, repeats),
		scheduleTimezone: zone,
	});
}
