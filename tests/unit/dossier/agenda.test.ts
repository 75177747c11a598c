import { describe, expect, test } from 'vitest';
import { agendaOn } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const once = (title: string, date?: string, more: object = {}) => ({
	title,
	...(date && { date }),
	...more,
	evidence,
});

const agendaOf = (happenings: object[], day = '2026-11-30', more: object = {}) => {
	// No project: a moment needs none.
	const { coming, past } = agendaOn(
		aDossier(anEntry('actions', 'soep', { happenings, ...more })),
		day,
	);
	const told = (items: typeof coming) =>
		items.map(({ date, happening, isException }) =>
			[date, happening.title, ...(isException ? ['not'] : [])].join(' '),
		);
	return { coming: told(coming), past: told(past) };
};

describe('the agenda', () => {
	test('has the next first, and of one day the earliest', () => {
		const { coming } = agendaOf([
			once('D', '2027'),
			once('C', '2027-01'),
			once('B', '2027-01-05', { time: '19:00' }),
			once('A', '2027-01-05', { time: '09:00' }),
			once('Nooit bekend'),
		]);
		expect(coming).toEqual(['2027-01-05 A', '2027-01-05 B', '2027-01 C', '2027 D']);
	});

	test('keeps today, and what is over apart, the last first', () => {
		const { coming, past } = agendaOf([
			once('Gisteren', '2026-11-29'),
			once('Vandaag', '2026-11-30'),
			once('Lang geleden', '2020'),
		]);
		expect(coming).toEqual(['2026-11-30 Vandaag']);
		expect(past).toEqual(['2026-11-29 Gisteren', '2020 Lang geleden']);
	});

	test('names each time of what comes back for two months, and a day on which it is not', () => {
		const { coming } = agendaOf([
			once('Les', '2026-11-03', {
				repeats: { days: ['dinsdag'], every: 4, except: ['2026-12-29'] },
			}),
		]);
		expect(coming).toEqual(['2026-12-01 Les', '2026-12-29 Les not', '2027-01-26 Les']);
	});

	test('names the first time, however far', () => {
		const repeats = { days: ['dinsdag'] };
		expect(agendaOf([once('Les', '2028-01-04', { repeats })]).coming).toEqual(['2028-01-04 Les']);
	});

	test('says once that all of it is cancelled', () => {
		const cancelled = { date: '2026-11-01', evidence };
		const repeats = { days: ['dinsdag'] };
		const { coming } = agendaOf([once('Les', '2026-11-03', { repeats, cancelled })]);
		expect(coming).toEqual(['2026-12-01 Les']);
	});

	test('puts what ended on its last day', () => {
		const repeats = { days: ['dinsdag'], until: '2026-11-20' };
		expect(agendaOf([once('Les', '2026-11-03', { repeats })]).past).toEqual(['2026-11-17 Les']);
	});
});
