import { expect, test } from 'vitest';
import { fingerprint, fingerprintsOf } from '../../../src/check/fingerprint.ts';
import { freshnessOf } from '../../../src/check/freshness.ts';
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

const DUTCH = { cost: 'Gratis.', bring: ['Je kaart', 'Een foto'], alert: 'Deze week dicht.' };
const FRENCH = ['Gratuit.', 'Votre carte', 'Une photo', 'Fermé cette semaine.'];

/** The French page of a contact point whose Dutch may have changed since it was translated. */
const frenchOf = (now: object, practical: string[], before: object = now) => {
	const contact = anEntry('contacts', 'balie', now);
	const made = anEntry('contacts', 'balie', before);
	const data = {
		...{ title: 'Titre', practical, parts: fingerprintsOf(made) },
		of: fingerprint(made, practical.length > 0),
	};
	const translated = {
		...{ kind: 'contacts', id: 'balie', lang: 'fr', file: 'fr.md', body: '', data },
		...freshnessOf(contact, data as never),
	};
	const dossier = aDossier(contact, anEntry('organisations', 'club'));
	dossier.translations.set('contacts/balie', new Map([['fr', translated as never]]));
	return contactView({ dossier, lang: 'fr', t: words, day: '2026-11-30' }, contact);
};

test('what to know before going stands in the language of the reader where it is translated', () => {
	const view = frenchOf(DUTCH, FRENCH);
	expect(view.practical.map(({ text, dutch }) => [text, dutch])).toEqual([
		['Gratuit.', ''],
		['Votre carte; Une photo', ''],
	]);
	expect([view.alert, view.alertLang]).toEqual(['Fermé cette semaine.', 'fr']);
});

test('a price that changed since it was translated stands in Dutch, the rest stays as it was', () => {
	const now = { ...DUTCH, cost: '5 euro.' };
	const view = frenchOf(now, FRENCH, DUTCH);
	expect(view.practical.map(({ text, dutch }) => [text, dutch])).toEqual([
		['', '5 euro.'],
		['Votre carte; Une photo', ''],
	]);
});

test('a translation without these lines is not old because of them', () => {
	const now = { ...DUTCH, cost: '5 euro.' };
	expect(frenchOf(now, [], DUTCH).practical[0]).toMatchObject({ text: '', dutch: '5 euro.' });
	expect(freshnessOf(anEntry('contacts', 'balie', now), made(DUTCH, []))).toEqual({
		isStale: false,
	});
	expect(freshnessOf(anEntry('contacts', 'balie', now), made(DUTCH, FRENCH)).isStale).toBe(true);
});

const made = (before: object, practical: string[]) =>
	({
		of: fingerprint(anEntry('contacts', 'balie', before), practical.length > 0),
		practical,
	}) as never;
