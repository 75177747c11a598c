import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/dossier/time/days.ts';
import { openState } from '../../../src/dossier/time/opening-hours.ts';
import { WEEKDAYS } from '../../../src/model/index.ts';
import { contactView } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { wordsIn } from '../../words.ts';

const MONDAY = '2026-11-30';
const QUARTERS = Array.from({ length: 96 }, (_, n) => clock(n * 15));

function clock(minutes: number): string {
	const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
	return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

const span = fc
	.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 2 })
	.map((edges) =>
		edges
			.toSorted((a, b) => a - b)
			.map((edge) => clock(edge * 15))
			.join('-'),
	);
const rule = fc.record({
	days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
	times: fc.array(span, { minLength: 1, maxLength: 3 }),
	byAppointment: fc.boolean(),
});

/** The states of a week by the words of the page, as a reader would understand them. */
function readWeek(week: readonly { days: string; times: string }[]): string[] {
	return WEEKDAYS.flatMap((day, index) => {
		const row = week.find(({ days }) => namesDay(days, index));
		return QUARTERS.map((time) => stateAt(row?.times ?? '', time, day));
	});
}

function namesDay(words: string, index: number): boolean {
	const [from = '', to] = words.split(' tot ');
	if (!to) return words.split(/, | en /).includes(WEEKDAYS[index] ?? '');
	return WEEKDAYS.indexOf(from as never) <= index && index <= WEEKDAYS.indexOf(to as never);
}

function stateAt(times: string, time: string, day: string): string {
	const said = [
		...times.matchAll(/van (\S+) tot (\S+) uur(, op afspraak)?|dag en nacht(, op afspraak)?/g),
	];
	const now = said.filter(([, from = '0', to = '24']) => padded(from) <= time && time < padded(to));
	if (now.some(([, , , asked, always]) => !asked && !always)) return `${day} ${time} open`;
	return `${day} ${time} ${now.length > 0 ? 'appointment' : 'closed'}`;
}

function padded(words: string): string {
	const [hour = '', minutes = '00'] = words.split('.');
	return `${hour.padStart(2, '0')}:${minutes}`;
}

test('whether it is open is what the printed week says, at every quarter of an hour', () => {
	fc.assert(
		fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), (rules) => {
			const hours = rules.map((one) => ({ which: [], weeks: 'elke' as const, ...one }));
			const contact = anEntry('contacts', 'balie', { hours, assuredOn: '2026-11-12' });
			const dossier = aDossier(contact, anEntry('organisations', 'club'));
			const view = contactView({ dossier, lang: 'nl', t: wordsIn('nl'), day: MONDAY }, contact);
			const computed = WEEKDAYS.flatMap((day, n) =>
				QUARTERS.map((time) => {
					const moment = { day: addDays(MONDAY, n), time };
					const times = view.opening ?? { hours: [], onHolidays: 'dicht', exceptions: [] };
					return `${day} ${time} ${openState(times, moment, () => false).state}`;
				}),
			);
			expect(computed).toEqual(readWeek(view.hours.week));
		}),
		{ seed: 20_261_130, numRuns: 100 },
	);
});

test.each([
	['2026-11-12', true],
	['2020-11-12', false],
	[undefined, false],
])(
	'hours that somebody looked up on %s: %s that the page says whether it is open now',
	(on, is) => {
		const hours = [
			{ days: ['maandag'], times: ['09:00-12:00'], which: [], weeks: 'elke', byAppointment: false },
		];
		const contact = anEntry('contacts', 'balie', { hours, ...(on && { assuredOn: on }) });
		const dossier = aDossier(contact, anEntry('organisations', 'club'));
		const view = contactView({ dossier, lang: 'nl', t: wordsIn('nl'), day: MONDAY }, contact);
		expect(view.opening !== undefined).toBe(is);
		expect(view.hours.lines[0]).toBe('maandag van 9 tot 12 uur');
	},
);
