import type { Cancelled, Entry, Happening } from '../../model/index.ts';
import { isPast } from './dates.ts';
import { lastDayOf } from './days.ts';
import { hasDay, lastOccurrence, nextOccurrence } from './occurrences.ts';
import { endsOn, isCancelled } from './standing.ts';

export type WithMoments = Entry<'actions' | 'projects'>;

/** The moments of an entry as they stand on a day: what ends or is cancelled as a whole, is so for each of them. */
export const momentsIn = (entry: WithMoments, day: string): Happening[] =>
	entry.data.happenings.map((happening) => {
		const { cancelled = inherited(entry, happening), ...moment } = happening;
		const known = isCancelled({ cancelled }, day) ? { cancelled } : {};
		return { ...moment, ...known, ...(moment.repeats && untilEnd(entry, moment.repeats)) };
	});

/** Whether it lies behind a day for good; undefined without a date: nobody knows. */
export function isMomentPast(happening: Happening, day: string): boolean | undefined {
	const { date, repeats } = happening;
	if (date === undefined) return undefined;
	return repeats ? nextOccurrence(happening, day) === undefined : isPast(date, day);
}

/** Whether a calendar has something to hold that is not over yet. */
export const isComing = (happening: Happening, day: string): boolean =>
	hasDay(happening) && isMomentPast(happening, day) === false;

const cancelledOf = (entry: WithMoments): Cancelled | undefined =>
	entry.kind === 'actions' ? entry.data.cancelled : undefined;

function inherited(entry: WithMoments, happening: Happening): Cancelled | undefined {
	const cancelled = cancelledOf(entry);
	if (!cancelled) return undefined;
	const last = lastOccurrence(happening);
	return last && isPast(last, cancelled.date) ? undefined : cancelled;
}

function untilEnd(entry: WithMoments, repeats: NonNullable<Happening['repeats']>) {
	const end = entry.kind === 'actions' && endsOn(entry);
	if (!end) return {};
	const last = lastDayOf(end);
	const until = repeats.until && repeats.until < last ? repeats.until : last;
	return { repeats: { ...repeats, until } };
}
