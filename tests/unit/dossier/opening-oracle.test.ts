import Holidays from 'date-holidays';
import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { COUNTRIES, type Country } from '../../../src/countries/index.ts';
import { holidaysIn, isHoliday } from '../../../src/countries/holidays.ts';
import { wallClock } from '../../../src/countries/time-zones.ts';
import { addDays } from '../../../src/dossier/time/days.ts';
import { type OpeningTimes, openState } from '../../../src/dossier/time/opening-hours.ts';
import { NTH, WEEKDAYS } from '../../../src/model/index.ts';
import { allOr } from '../../sample.ts';

// The other program counts in the zone of the process.
process.env['TZ'] = 'Europe/Brussels';

const PAIRS = allOr(3000, 100_000);
const MOMENTS_PER_RULE = 20;
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HOLIDAYS = [2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => holidaysIn('BE', year));

describe('holidays', () => {
	test.each([...COUNTRIES])('of %s are those of date-holidays', (country) => {
		const other = new Holidays(country);
		// King's Day exists since 2014.
		for (let year = 2014; year < 2100; year += 1) {
			const shut = other.getHolidays(year).filter((one) => isShut(country, one));
			const days = new Set(shut.map(({ date }) => date.slice(0, 10)));
			expect(holidaysIn(country, year)).toEqual([...days].toSorted());
		}
	});
});

/** Sundays are none of a legal rule, and in the Netherlands the fifth of May is one once in five years. */
const isShut = (country: Country, { type, rule }: { type: string; rule: string }) =>
	type === 'public' &&
	rule !== 'easter' &&
	rule !== 'easter 49' &&
	!(country === 'NL' && rule === '05-05');

test(`the state and its end are those of opening_hours, ${PAIRS} times`, () => {
	const random = seeded(20_261_130);
	const wrong: object[] = [];
	for (let n = 0; n < PAIRS / MOMENTS_PER_RULE; n += 1) {
		const opening = anOpening(random);
		const other = otherFor(opening);
		for (let m = 0; m < MOMENTS_PER_RULE; m += 1) {
			const at = anInstant(random);
			const [ours, theirs] = [told(opening, at), toldBy(other, at)];
			if (ours !== theirs) wrong.push({ at: at.toISOString(), ours, theirs, osm: inOsm(opening) });
		}
	}
	expect(wrong.slice(0, 5)).toEqual([]);
	expect(wrong).toHaveLength(0);
}, 3_600_000);

function told(opening: OpeningTimes, at: Date): string {
	const found = openState(opening, wallClock(at, 'Europe/Brussels'), (day) => isHoliday('BE', day));
	const change = found.state === 'closed' ? found.next : found.until;
	return [found.state, change?.day, change?.time].join(' ').trim();
}

/** The other program does not see a change from hours with an appointment to hours without: it is asked twice. */
interface Other {
	free: OpeningHours;
	any: OpeningHours;
}

function otherFor(opening: OpeningTimes): Other {
	const free = opening.hours.filter(({ byAppointment }) => !byAppointment);
	const asked = (hours: OpeningTimes['hours']) =>
		new OpeningHours(inOsm({ ...opening, hours }), null, 0);
	return { free: asked(free), any: asked(opening.hours) };
}

function toldBy(other: Other, at: Date): string {
	const state = stateOf(other, at);
	const end = new Date(at.getTime() + 799 * 86_400_000);
	let change = nextChange(other, at, end);
	while (change && stateOf(other, change) === state) change = nextChange(other, change, end);
	const clock = change && wallClock(change, 'Europe/Brussels');
	return [state, clock?.day, clock?.time].join(' ').trim();
}

function nextChange({ free, any }: Other, at: Date, end: Date): Date | undefined {
	const changes = [free, any].flatMap((one) => one.getNextChange(at, end) ?? []);
	return changes.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

function stateOf({ free, any }: Other, at: Date): string {
	if (free.getState(at)) return 'open';
	return any.getState(at) ? 'appointment' : 'closed';
}

/** A rule in the language of OpenStreetMap: holidays and exceptions come last, so that they win. */
function inOsm({ hours, onHolidays, exceptions }: OpeningTimes): string {
	const shut = onHolidays === 'open' ? [] : [`${HOLIDAYS.map(osmDay).join(',')} off`];
	const others = exceptions.map(
		({ from, to = from, times }) =>
			`${from === to ? osmDay(from) : `${osmDay(from)}-${osmDay(to)}`} ${times.join(',') || 'off'}`,
	);
	return [hours.map(ruleInOsm).join(', ') || 'off', ...shut, ...others].join('; ');
}

function ruleInOsm(rule: OpeningTimes['hours'][number]): string {
	const { days, times, which, weeks, from, to } = rule;
	const nth = which.map((one) => (one === 'laatste' ? -1 : NTH.indexOf(one) + 1));
	const names = days.map((day) => DAYS[WEEKDAYS.indexOf(day)] ?? '');
	return [
		from || to ? `${osmDay(from ?? '2020-01-01')}-${osmDay(to ?? '2040-12-31')}` : '',
		{ elke: '', even: 'week 2-53/2', oneven: 'week 1-53/2' }[weeks],
		names.map((name) => (nth.length > 0 ? `${name}[${nth.join(',')}]` : name)).join(','),
		times.join(','),
	]
		.filter(Boolean)
		.join(' ');
}

const osmDay = (day: string) =>
	`${day.slice(0, 4)} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(8)}`;

type Random = (below: number) => number;

function anOpening(random: Random): OpeningTimes {
	const some = <T>(list: readonly T[], odds: number) => list.filter(() => random(100) < odds);
	const time = (minutes: number) =>
		`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	const times = () => {
		const edges = Array.from({ length: 2 + 2 * random(2) }, () => random(97) * 15);
		// Between two and three the clock changes: then the other program opens an hour late or looks on for ever.
		const sorted = [...new Set(edges)]
			.filter((edge) => Math.floor(edge / 60) !== 2)
			.toSorted((a, b) => a - b);
		const pairs = sorted.flatMap((edge, n) => (n % 2 === 1 ? [[sorted[n - 1] ?? 0, edge]] : []));
		return pairs.length > 0 ? pairs.map((pair) => pair.map(time).join('-')) : ['09:00-12:00'];
	};
	const day = () => addDays('2027-01-01', random(3 * 365));
	const range = () => [day(), day()].toSorted() as [string, string];
	return {
		hours: Array.from({ length: 1 + random(3) }, () => {
			const [from, to] = range();
			const days = some(WEEKDAYS, 50);
			return {
				days: days.length > 0 ? days : (['maandag'] as const).slice(),
				times: times(),
				which: random(4) === 0 ? some(NTH, 40) : [],
				weeks: (['elke', 'elke', 'elke', 'even', 'oneven'] as const)[random(5)] ?? 'elke',
				...(random(4) === 0 && { from }),
				...(random(4) === 0 && { to }),
				byAppointment: random(4) === 0,
			};
		}),
		onHolidays: random(4) === 0 ? 'open' : 'dicht',
		exceptions: Array.from({ length: random(3) }, () => {
			const from = day();
			const to = addDays(from, random(2) * random(20));
			return { from, to, times: random(2) === 0 ? times() : [] };
		}),
	};
}

const TURNS = ['2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29', '2029-03-25', '2029-10-28'];

/** One in four is in the hours around a change of the clock, one in four on a holiday. */
function anInstant(random: Random): Date {
	const days = [TURNS, HOLIDAYS.filter((day) => day > '2027' && day < '2030')][random(4)];
	if (!days) return new Date(Date.UTC(2027, 0, 1) + random(3 * 365 * 24 * 60) * 60_000);
	const minutes = days === TURNS ? random(12 * 60) - 6 * 60 : random(24 * 60);
	return new Date(Date.parse(days[random(days.length)] ?? '') + minutes * 60_000);
}

/** Always the same row of numbers (mulberry32), so that a fault comes back. */
function seeded(seed: number): Random {
	let state = seed;
	return (below) => {
		state = (state + 0x6d_2b_79_f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
	};
}
