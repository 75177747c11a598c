import {
	type Opening,
	type OpeningException,
	type OpeningRule,
	endOf,
	startOf,
} from '../../model/index.ts';
import { type Setting, hoursView } from '../../views/index.ts';
import { byDay } from '../icalendar/rhythm.ts';
import { type Node, clean } from '../json-ld/context.ts';

/**
 * When a contact point is open: a rule of iCalendar for each time. What has no `freq` is not so every week: days with
 * other hours (from, to) or a line in words.
 */
export const schedulesOf = (setting: Setting, opening: Opening): Node[] => [
	...opening.hours.flatMap((rule) =>
		rule.times.map((time) => ruleNode(setting, { ...rule, times: [time] }, opening.onHolidays)),
	),
	...opening.exceptions
		.filter(({ from, to = from }) => to >= setting.day)
		.flatMap((one) =>
			one.times.length > 0 ? one.times.map((time) => ({ ...one, times: [time] })) : [one],
		)
		.map((one) => exceptionNode(setting, one)),
	...opening.hoursNote.map((description) => ({ description })),
];

function ruleNode(setting: Setting, rule: OpeningRule, onHolidays: Opening['onHolidays']): Node {
	const { which, weeks, from, to, byAppointment } = rule;
	return clean({
		valid_from: from,
		valid_to: to,
		freq: which.length > 0 ? 'MONTHLY' : 'WEEKLY',
		interval: 1,
		wkst: 'MO',
		byday: byDay(rule).join(','),
		byweekno: weeks === 'elke' ? undefined : weekNumbers(weeks === 'even' ? 2 : 1),
		...timesOf(rule.times),
		attending_type: byAppointment ? setting.t('contact.appointment') : undefined,
		description: wordsOf(setting, { hours: [rule], onHolidays }),
	});
}

const exceptionNode = (setting: Setting, exception: OpeningException): Node =>
	clean({
		valid_from: exception.from,
		valid_to: exception.to ?? exception.from,
		...timesOf(exception.times),
		description: wordsOf(setting, { exceptions: [exception] }),
	});

const timesOf = ([time]: readonly string[]): Node =>
	time ? { opens_at: startOf(time), closes_at: endOf(time) } : {};

const weekNumbers = (first: number) =>
	Array.from({ length: 27 }, (_, n) => first + 2 * n)
		.filter((week) => week <= 53)
		.join(',');

/** As a page says it. */
const wordsOf = (setting: Setting, part: Partial<Opening>) =>
	hoursView(setting, {
		...{ hours: [], exceptions: [], hoursNote: [], onHolidays: 'dicht' },
		...part,
	}).lines.join(' · ');
