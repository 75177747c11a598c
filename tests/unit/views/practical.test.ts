import { expect, test } from 'vitest';
import { contactView } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { words } from '../exports/sample.ts';

const rowsOf = (data: object) => {
	const contact = anEntry('contacts', 'balie', data);
	const dossier = aDossier(contact, anEntry('organisations', 'club'));
	const setting = { dossier, lang: 'fr', t: words, day: '2026-11-30' };
	return contactView(setting, contact).practical.map(({ label, line }) => [label, line]);
};

test('what to know before going stands in the order in which somebody prepares, and only what is known', () => {
	expect(
		rowsOf({
			reach: { stop: 'Halte Kerk.' },
			bring: ['Je kaart', 'Een foto'],
			cost: 'Gratis.',
			appointment: { need: 'verplicht', how: 'Bel eerst.' },
		}),
	).toEqual([
		['contact.appointment', 'contact.appointment.verplicht. Bel eerst.'],
		['contact.cost', 'Gratis.'],
		['contact.bring', 'Je kaart; Een foto'],
		['contact.stop', 'Halte Kerk.'],
	]);
	expect(rowsOf({})).toEqual([]);
});

test('only a weak source is named as such', () => {
	expect(rowsOf({ confidence: 'laag' })).toEqual([
		['contact.confidence', 'contact.confidence.laag'],
	]);
	expect(rowsOf({ confidence: 'hoog' })).toEqual([]);
});

test('what is over tells nobody how to get there', () => {
	expect(rowsOf({ status: 'gestopt', cost: 'Gratis.' })).toEqual([]);
});
