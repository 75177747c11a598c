import { describe, expect, test } from 'vitest';
import {
	isComing,
	momentsIn,
	nextOccurrence,
	occurrencesBetween,
	standingOn,
} from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };

/** A moment as its file gives it. */
const moment = (repeats: object, date = '2027-01-05') => {
	const happening = { title: 'Soep', date, time: '19:00-21:00', repeats, evidence };
	const [made] = anEntry('actions', 'soep', { happenings: [happening] }).data.happenings;
	if (!made) throw new Error('no moment');
	return made;
};

describe('a moment that comes back', () => {
	test.each([
		['every Tuesday', { days: ['dinsdag'] }, ['2027-01-05', '2027-01-12', '2027-01-19']],
		[
			'on two days a week',
			{ days: ['donderdag', 'dinsdag'] },
			['2027-01-05', '2027-01-07', '2027-01-12'],
		],
		[
			'every two weeks',
			{ days: ['dinsdag'], every: 2 },
			['2027-01-05', '2027-01-19', '2027-02-02'],
		],
		[
			'every first Tuesday',
			{ days: ['dinsdag'], which: ['eerste'] },
			['2027-01-05', '2027-02-02', '2027-03-02'],
		],
		[
			'every first and last Tuesday',
			{ days: ['dinsdag'], which: ['laatste', 'eerste'] },
			['2027-01-05', '2027-01-26', '2027-02-02'],
		],
		[
			'every first Tuesday of every third month',
			{ days: ['dinsdag'], which: ['eerste'], every: 3 },
			['2027-01-05', '2027-04-06', '2027-07-06'],
		],
		[
			'not on some days',
			{
				days: ['dinsdag'],
				except: ['2027-01-12'],
				pauses: [{ from: '2027-01-19', to: '2027-02-08' }],
			},
			['2027-01-05', '2027-02-09', '2027-02-16'],
		],
		['until an end', { days: ['dinsdag'], until: '2027-01-12' }, ['2027-01-05', '2027-01-12']],
	])('%s', (_, repeats, days) => {
		expect(occurrencesBetween(moment(repeats), '2020-01-01', '2027-07-31').slice(0, 3)).toEqual(
			days,
		);
	});

	test.each([
		['before it begins', '2026-11-30', '2027-01-05'],
		['on the day itself', '2027-01-12', '2027-01-12'],
		['the day after', '2027-01-13', '2027-01-19'],
		['over the change to summer time', '2027-03-24', '2027-03-30'],
		['over the change to winter time', '2027-10-27', '2027-11-02'],
		['over the end of a year', '2027-12-29', '2028-01-04'],
		['in a leap year', '2028-02-23', '2028-02-29'],
	])('is next %s', (_, day, next) => {
		expect(nextOccurrence(moment({ days: ['dinsdag'] }), day)).toBe(next);
	});

	test('has no next time when it ended', () => {
		const ended = moment({ days: ['dinsdag'], until: '2027-01-31' });
		expect(nextOccurrence(ended, '2027-01-26')).toBe('2027-01-26');
		expect(nextOccurrence(ended, '2027-01-27')).toBeUndefined();
		expect(isComing(ended, '2027-01-27')).toBe(false);
	});
});

describe('an action that is cancelled', () => {
	const once = (title: string, date: string) => ({ title, date, evidence });
	const action = anEntry('actions', 'soep', {
		state: 'gepland',
		cancelled: { date: '2026-11-12', reason: 'Er kwam bijna niemand.', evidence },
		happenings: [once('Eerst', '2026-10-01'), once('Dan', '2026-12-01')],
	});
	const dossier = aDossier(action);

	test('stands so from that day on', () => {
		expect(standingOn(dossier, action, '2026-11-11')).toEqual({ state: 'gepland', date: '2024' });
		expect(standingOn(dossier, action, '2026-11-12')).toEqual({
			state: 'afgelast',
			date: '2026-11-12',
		});
	});

	test('takes along what was still to come, and nothing before', () => {
		const off = (day: string) => momentsIn(action, day).map(({ cancelled }) => !!cancelled);
		expect(off('2026-11-30')).toEqual([false, true]);
		expect(off('2026-11-11')).toEqual([false, false]);
	});
});

test('what comes back ends with the action that it belongs to', () => {
	const action = anEntry('actions', 'soep', {
		validUntil: '2027-02',
		happenings: [moment({ days: ['dinsdag'] })],
	});
	expect(momentsIn(action, '2026-11-30')[0]?.repeats?.until).toBe('2027-02-28');
});
