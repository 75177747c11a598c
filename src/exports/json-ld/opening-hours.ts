import { type Opening, WEEKDAYS, type Weekday, endOf, startOf } from '../../model/index.ts';
import type { Node } from './context.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayOf = (day: Weekday) => ({ '@id': `https://schema.org/${DAYS[WEEKDAYS.indexOf(day)]}` });

/** When a contact point is open, as far as schema.org has words for it: what is not so every week stays out. */
export const openingHours = ({
	hours,
	exceptions,
	hoursNote,
}: Omit<Opening, 'onHolidays'>): Node[] => [
	...hours
		.filter(
			({ which, weeks, byAppointment }) => which.length === 0 && weeks === 'elke' && !byAppointment,
		)
		.flatMap(({ days, times, from, to }) =>
			times.map((time) => specification(time, from, to, { dayOfWeek: days.map(dayOf) })),
		),
	...exceptions.flatMap(({ from, to = from, times }) =>
		// From midnight to midnight is how schema.org writes that it is closed.
		(times.length > 0 ? times : ['00:00-00:00']).map((time) => specification(time, from, to)),
	),
	...hoursNote.map((description) => ({ '@type': 'OpeningHoursSpecification', description })),
];

const specification = (time: string, from?: string, to?: string, more: Node = {}): Node => ({
	'@type': 'OpeningHoursSpecification',
	...more,
	opens: startOf(time),
	closes: endOf(time) === '24:00' ? '23:59' : endOf(time),
	validFrom: from,
	validThrough: to,
});
