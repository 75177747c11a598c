import type { Entry } from '../../model/index.ts';
import { addDays, lastDayOf, weekdayOf } from '../time/days.ts';
import { monthsBefore } from '../time/dates.ts';
import { hasWay } from './nearest-contacts.ts';
import { isOver } from '../time/standing.ts';

/** The contact points that somebody calls or mails on one day. */
export interface CallDay {
	day: string;
	contacts: Entry<'contacts'>[];
}

/** Nobody calls more of them between other work. */
const A_DAY = 5;
const WEEKEND = ['zaterdag', 'zondag'];

/** What to check this month: what is or falls due, the longest ago first, then what nobody ever called. */
export function callRound(
	contacts: readonly Entry<'contacts'>[],
	{ day, maxAge }: { day: string; maxAge: number },
): CallDay[] {
	const oldest = monthsBefore(lastDayOf(day.slice(0, 7)), maxAge);
	const due = contacts
		.filter((contact) => !isOver(contact, day) && hasWay(contact.data))
		.filter(({ data }) => data.assuredOn === undefined || data.assuredOn < oldest)
		.toSorted((a, b) => lastCall(a).localeCompare(lastCall(b)) || a.id.localeCompare(b.id));
	return overDays(due, day);
}

const NEVER = '9';
const lastCall = ({ data }: Entry<'contacts'>) => data.assuredOn ?? NEVER;

function overDays(due: readonly Entry<'contacts'>[], from: string): CallDay[] {
	const days: CallDay[] = [];
	let day = from;
	for (let at = 0; at < due.length; at += A_DAY) {
		while (WEEKEND.includes(weekdayOf(day))) day = addDays(day, 1);
		days.push({ day, contacts: due.slice(at, at + A_DAY) });
		day = addDays(day, 1);
	}
	return days;
}
