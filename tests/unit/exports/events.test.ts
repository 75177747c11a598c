import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../src/exports/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const cancelled = { date: '2026-11-12', evidence };

const nodeOf = (happening: object, more: object = {}) => {
	const entry = anEntry('actions', 'soep', {
		places: ['Lindedorp'],
		happenings: [{ title: 'Soep', evidence, ...happening }],
		...more,
	});
	const node = jsonLd(aDossier(entry), entry, 'https://voorbeeld.be', '2026-11-30');
	const [event] = node['subjectOf'] as Record<string, unknown>[];
	return { node, event };
};

describe('a moment as linked data', () => {
	test.each([
		['in winter', '2027-01-05', '2027-01-05T19:00:00+01:00', '2027-01-05T21:00:00+01:00'],
		['in summer', '2027-07-06', '2027-07-06T19:00:00+02:00', '2027-07-06T21:00:00+02:00'],
	])('has its time with the distance to UTC, %s', (_, date, startDate, endDate) => {
		expect(nodeOf({ date, time: '19:00-21:00' }).event).toMatchObject({ startDate, endDate });
	});

	test('that comes back has a schedule', () => {
		const { event } = nodeOf({
			date: '2027-01-05',
			time: '19:00-21:00',
			place: 'Dorpszaal',
			repeats: {
				days: ['dinsdag'],
				which: ['eerste'],
				until: '2027-06-30',
				except: ['2027-02-02'],
			},
		});
		expect(event).toMatchObject({
			location: [{ '@type': 'Place', name: 'Dorpszaal' }],
			eventSchedule: {
				'@type': 'Schedule',
				startDate: '2027-01-05',
				endDate: '2027-06-30',
				startTime: '19:00',
				endTime: '21:00',
				repeatFrequency: 'P1M',
				byDay: ['1TU'],
				exceptDate: ['2027-02-02'],
				scheduleTimezone: 'Europe/Brussels',
			},
		});
		expect(event).not.toHaveProperty('endDate');
	});

	test('that is cancelled says so, by itself or with its action', () => {
		const off = { eventStatus: { '@id': 'https://schema.org/EventCancelled' } };
		expect(nodeOf({ date: '2027-01-05', cancelled }).event).toMatchObject(off);
		const { node, event } = nodeOf({ date: '2027-01-05' }, { cancelled });
		expect(event).toMatchObject(off);
		expect(node).toMatchObject({
			actionStatus: { '@id': 'https://schema.org/FailedActionStatus' },
		});
		expect(nodeOf({ date: '2027-01-05' }).event).not.toHaveProperty('eventStatus');
	});
});
