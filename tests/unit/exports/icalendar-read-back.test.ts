import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { happeningsCalendar } from '../../../src/exports/index.ts';
import {
	lastOccurrence,
	nextOccurrence,
	occurrencesBetween,
	addDays,
} from '../../../src/dossier/index.ts';
import { NTH, WEEKDAYS } from '../../../src/model/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { settingFor } from './sample.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const FROM = '2027-01-01';
const TO = '2028-12-31';

const actionWith = (happening: object, more: object = {}) =>
	anEntry('actions', 'soep', {
		happenings: [{ title: 'Soep; en praten', evidence, ...happening }],
		...more,
	});
const fileOf = (happening: object, more?: object) =>
	happeningsCalendar(settingFor(aDossier(actionWith(happening, more))));

/** Mozilla's parser: the start of each time as it stands on a clock in Brussels, with its zone. */
function readByMozilla(file: string): { starts: string[]; status: unknown } {
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
	for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
	const starts: string[] = [];
	const times = event.iterator();
	for (let at = times.next(); at && at.toString().slice(0, 10) <= TO; at = times.next())
		starts.push(at.isDate ? at.toString() : at.toJSDate().toISOString());
	return { starts, status: event.component.getFirstPropertyValue('status') };
}

/** Another parser with a rule library of its own. */
function readByNode(file: string): { starts: string[]; status: unknown } {
	const event = Object.values(nodeIcal.sync.parseICS(file)).find((one) => one?.type === 'VEVENT');
	if (event?.type !== 'VEVENT') throw new Error('no event');
	const isWhole = event.datetype === 'date';
	const starts = nodeIcal
		.expandRecurringEvent(event, {
			from: new Date(`${FROM}T00:00:00Z`),
			to: new Date(`${TO}T23:59:59Z`),
		})
		.map(({ start }) => (isWhole ? localDay(start) : start.toISOString()));
	return { starts, status: event.status };
}

const localDay = (date: Date) =>
	[date.getFullYear(), date.getMonth() + 1, date.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');

describe('two parsers read a calendar as we mean it', () => {
	const tuesday = {
		date: '2027-01-05',
		time: '19:00-21:00',
		repeats: { days: ['dinsdag'], until: '2027-06-29', except: ['2027-02-16'] },
	};

	test('every Tuesday at seven, in winter and in summer', () => {
		const file = fileOf(tuesday);
		for (const { starts } of [readByMozilla(file), readByNode(file)]) {
			expect(starts).toHaveLength(25);
			expect(starts[0]).toBe('2027-01-05T18:00:00.000Z');
			expect(starts.at(-1)).toBe('2027-06-29T17:00:00.000Z');
			expect(starts.map((start) => start.slice(0, 10))).not.toContain('2027-02-16');
		}
	});

	test('one evening, with its end', () => {
		const file = fileOf({ date: '2027-07-06', time: '19:30-21:00' });
		for (const { starts } of [readByMozilla(file), readByNode(file)])
			expect(starts).toEqual(['2027-07-06T17:30:00.000Z']);
		expect(file).toContain('DTEND;TZID=Europe/Brussels:20270706T210000');
	});

	test('what is cancelled, by itself or with its action', () => {
		const cancelled = { date: '2026-11-12', reason: 'Te weinig volk.', evidence };
		for (const file of [fileOf({ ...tuesday, cancelled }), fileOf(tuesday, { cancelled })]) {
			expect(readByMozilla(file).status).toBe('CANCELLED');
			expect(readByNode(file).status).toBe('CANCELLED');
			expect(file).toContain('Te weinig volk.');
		}
		expect(readByMozilla(fileOf(tuesday)).status).toBeNull();
	});

	test('any rhythm gives the days that the pages give', () => {
		fc.assert(
			fc.property(rhythms, ({ time, date, repeats }) => {
				const first = nextOccurrence({ date, repeats: { ...repeats, every: 1 } }, date) ?? date;
				const timed = { date: first, repeats };
				const days = occurrencesBetween(timed, FROM, TO);
				const file = fileOf({ ...timed, ...(time && { time }) });
				for (const { starts } of [readByMozilla(file), readByNode(file)])
					expect(starts.map((start) => start.slice(0, 10))).toEqual(days);
				expect(lastOccurrence(timed)).toBe(days.at(-1));
			}),
			{ numRuns: 60 },
		);
	});
});

const someOf = <T>(values: readonly T[], minLength: number) =>
	fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength: 3 });
const dayIn2027 = fc.integer({ min: 0, max: 300 }).map((days) => addDays(FROM, days));

const rhythms = fc.record({
	time: fc.constantFrom(undefined, '09:00', '14:30-16:00', '19:00-21:00'),
	date: dayIn2027,
	repeats: fc.record({
		days: someOf(WEEKDAYS, 1),
		which: someOf(NTH, 0),
		every: fc.integer({ min: 1, max: 4 }),
		until: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2028-11-01', days)),
		except: fc.constant([] as string[]),
		pauses: fc.array(
			dayIn2027.map((from) => ({ from, to: addDays(from, 20) })),
			{ maxLength: 2 },
		),
	}),
});
