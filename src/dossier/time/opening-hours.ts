import type { Opening, OpeningRule } from '../../model/index.ts';
import { endOf, startOf } from '../../model/time/weekdays.ts';
import { addDays, isNth, weekOf, weekdayOf } from './days.ts';

/** Part of a day, on the clock of 24 hours. */
interface Span {
	from: string;
	to: string;
	byAppointment: boolean;
}

/** A day (ISO) and a time on the wall. */
export interface Moment {
	day: string;
	time: string;
}

/** Whether somebody can walk in or call, until when, or when next; no moment where nothing changes in two years. */
export type OpenState =
	| { state: 'open' | 'appointment'; until?: Moment }
	| { state: 'closed'; next?: Moment & { byAppointment: boolean } };

/** What decides whether it is open. */
export type OpeningTimes = Pick<Opening, 'hours' | 'onHolidays' | 'exceptions'>;

/** A rule of once a year shows up in this time, also after a year of exceptions. */
const HORIZON = 800;
const MIDNIGHT = { start: '00:00', end: '24:00' };

/** The same on paper, on a page and in the browser: how a contact point stands at a moment. */
export function openState(
	opening: OpeningTimes,
	now: Moment,
	isHoliday: (day: string) => boolean,
): OpenState {
	const spansAt = (day: string) => spansOn(opening, day, isHoliday);
	const current = spansAt(now.day).find(({ from, to }) => from <= now.time && now.time < to);
	if (!current) {
		const next = nextSpan(spansAt, now);
		return { state: 'closed', ...(next && { next }) };
	}
	const until = endOfRun(spansAt, now.day, current);
	return { state: current.byAppointment ? 'appointment' : 'open', ...(until && { until }) };
}

/** When it is open on a day, in order, none over another: without appointment goes before with one. */
function spansOn(
	{ hours, onHolidays, exceptions }: OpeningTimes,
	day: string,
	isHoliday: (day: string) => boolean,
): Span[] {
	const exception = exceptions.findLast(({ from, to = from }) => from <= day && day <= to);
	if (exception) return joined(exception.times.map((time) => spanOf(time, false)));
	if (onHolidays === 'dicht' && isHoliday(day)) return [];
	const rules = hours.filter((rule) => holdsOn(rule, day));
	const all = rules.flatMap(({ times, byAppointment }) =>
		times.map((time) => spanOf(time, byAppointment)),
	);
	const free = joined(all.filter(({ byAppointment }) => !byAppointment));
	const rest = joined(all.filter(({ byAppointment }) => byAppointment));
	return [...free, ...rest.flatMap((span) => without(span, free))].toSorted(byStart);
}

const spanOf = (time: string, byAppointment: boolean): Span => ({
	from: startOf(time),
	to: endOf(time) ?? MIDNIGHT.end,
	byAppointment,
});

function holdsOn({ days, which, weeks, from, to }: OpeningRule, day: string): boolean {
	if (!days.includes(weekdayOf(day)) || (from && day < from) || (to && day > to)) return false;
	if (weeks !== 'elke' && (weekOf(day) % 2 === 0) !== (weeks === 'even')) return false;
	return which.length === 0 || which.some((nth) => isNth(day, nth));
}

const byStart = (a: Span, b: Span) => a.from.localeCompare(b.from);

/** What meets or overlaps becomes one. */
function joined(spans: readonly Span[]): Span[] {
	const found: Span[] = [];
	for (const span of spans.toSorted(byStart)) {
		const last = found.at(-1);
		if (last && span.from <= last.to) last.to = last.to > span.to ? last.to : span.to;
		else found.push({ ...span });
	}
	return found;
}

/** What is left of a span outside others, that stand in order. */
function without(span: Span, others: readonly Span[]): Span[] {
	const left: Span[] = [];
	let { from } = span;
	for (const other of others) {
		if (other.to <= from || other.from >= span.to) continue;
		if (from < other.from) left.push({ ...span, from, to: other.from });
		from = other.to;
	}
	return from < span.to ? [...left, { ...span, from }] : left;
}

/** Where the day ends inside it, it goes on as long as the next day begins with the same. */
function endOfRun(
	spansAt: (day: string) => Span[],
	today: string,
	{ to, byAppointment }: Span,
): Moment | undefined {
	if (to < MIDNIGHT.end) return { day: today, time: to };
	for (let n = 1; n < HORIZON; n += 1) {
		const day = addDays(today, n);
		const [first] = spansAt(day);
		if (first?.from !== MIDNIGHT.start || first.byAppointment !== byAppointment)
			return { day, time: MIDNIGHT.start };
		if (first.to < MIDNIGHT.end) return { day, time: first.to };
	}
	return undefined;
}

function nextSpan(spansAt: (day: string) => Span[], now: Moment) {
	for (let n = 0; n < HORIZON; n += 1) {
		const day = addDays(now.day, n);
		const next = spansAt(day).find(({ from }) => n > 0 || from > now.time);
		if (next) return { day, time: next.from, byAppointment: next.byAppointment };
	}
	return undefined;
}
