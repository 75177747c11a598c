import { expect, test } from 'vitest';
import { contactView } from '../../../src/views/index.ts';
import { wordsIn } from '../../words.ts';
import { aDossier, anEntry } from '../builders.ts';

const hoursOf = (data: object, day = '2026-11-30') => {
	const contact = anEntry('contacts', 'balie', data);
	const dossier = aDossier(contact, anEntry('organisations', 'club'));
	return contactView({ dossier, lang: 'nl', t: wordsIn('nl'), day }, contact).hours.lines;
};
const on = (days: string[], ...times: string[]) => ({ days, times });

test('days that follow each other and have the same hours stand on one line, others apart', () => {
	const morning = '09:00-12:00';
	expect(
		hoursOf({
			hours: [
				on(['maandag', 'dinsdag', 'woensdag'], morning),
				on(['donderdag'], morning, '13:30-16:00'),
				on(['vrijdag', 'zondag'], morning),
			],
			onHolidays: 'open',
		}),
	).toEqual([
		'maandag tot woensdag van 9 tot 12 uur',
		'donderdag van 9 tot 12 uur en van 13.30 tot 16 uur',
		'vrijdag van 9 tot 12 uur',
		'zondag van 9 tot 12 uur',
		'Ook open op feestdagen.',
	]);
});

test('a day, a whole period and other hours are said apart, as long as they are to come', () => {
	const exceptions = [
		{ from: '2026-12-24', times: ['09:00-11:00'] },
		{ from: '2026-12-25', to: '2027-01-03', times: [], why: 'Kerstverlof' },
		{ from: '2027-02-01', to: '2027-02-01', times: [] },
	];
	const lines = (day?: string) => hoursOf({ hours: [], exceptions }, day);
	expect(lines()).toEqual([
		'24 december 2026: van 9 tot 11 uur.',
		'Dicht: van 25 december 2026 tot en met 3 januari 2027. Kerstverlof',
		'Dicht: 1 februari 2027.',
	]);
	expect(lines('2027-01-03')).toHaveLength(2);
	expect(lines('2027-01-04')).toHaveLength(1);
});
