import type { Happening } from '../../model/index.ts';
import { addDays } from './days.ts';
import { type Dossier, all } from '../dossier.ts';
import { type WithMoments, isMomentPast, momentsIn } from './moments.ts';
import {
	exceptionsBetween,
	lastOccurrence,
	nextOccurrence,
	occurrencesBetween,
} from './occurrences.ts';

/** One time that something is, or would have been. */
export interface AgendaItem {
	/** As precise as its source. */
	date: string;
	entry: WithMoments;
	happening: Happening;
	/** For once it is not, though it comes back. */
	isException: boolean;
}

/** What comes back every week fills an agenda: this far ahead each time is named, and the next time however far. */
const DAYS_AHEAD = 62;

/** What is still to come, the next first, and what is over, the last first. */
export function agendaOn(dossier: Dossier, day: string) {
	const dated = entriesWithMoments(dossier).flatMap((entry) =>
		momentsIn(entry, day).flatMap((happening) =>
			happening.date ? [{ entry, happening, date: happening.date }] : [],
		),
	);
	const isOver = ({ happening }: Pick<AgendaItem, 'happening'>) => isMomentPast(happening, day);
	return {
		coming: dated
			.filter((one) => !isOver(one))
			.flatMap((one) => timesOf(one, day))
			.sort(byDate),
		past: dated
			.filter(isOver)
			.map((one): AgendaItem => ({
				...one,
				date: lastOccurrence(one.happening) ?? one.date,
				isException: false,
			}))
			.sort((a, b) => byDate(b, a)),
	};
}

export const entriesWithMoments = (dossier: Dossier): WithMoments[] => [
	...all(dossier, 'actions'),
	...all(dossier, 'projects'),
];

/** What is cancelled as a whole is said once. */
function timesOf(one: Omit<AgendaItem, 'isException'>, day: string): AgendaItem[] {
	const { happening } = one;
	if (!happening.repeats) return [{ ...one, isException: false }];
	const end = addDays(day, DAYS_AHEAD);
	const days = happening.cancelled ? [] : occurrencesBetween(happening, day, end);
	const next = days.length === 0 ? nextOccurrence(happening, day) : undefined;
	const exceptions = happening.cancelled ? [] : exceptionsBetween(happening, day, end);
	return [
		...[...days, ...(next ? [next] : [])].map((date) => ({ ...one, date, isException: false })),
		...exceptions.map((date) => ({ ...one, date, isException: true })),
	];
}

/** On one day the earliest first; of a month or a year that names no day, after its days. */
const byDate = (a: AgendaItem, b: AgendaItem) => keyOf(a).localeCompare(keyOf(b), 'en');

const keyOf = ({ date, happening }: AgendaItem) =>
	`${date}${'-99-99'.slice(date.length - '2027'.length)} ${happening.time ?? ''}`;
