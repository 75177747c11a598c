import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { ficheOf } from '../../../src/site/fiche.ts';
import { aDossier, anEntry } from '../builders.ts';

const TODAY = '2026-11-22';
/** Words as their keys, with what was filled in. */
const t = (key: string, params: Record<string, string | number> = {}) =>
	[key, ...Object.values(params)].join(' ');

const club = anEntry('organisations', 'club', { title: 'De club' });
const bron = anEntry('sources', 'bron', { title: 'Een bericht', date: '2024-08-27' });
const drempel = anEntry('barriers', 'drempel', { title: 'Geen opvang' });
const opvang = anEntry('recommendations', 'opvang', {
	title: 'Regel opvang',
	number: 7,
	addressedTo: [{ organisation: 'club', basis: 'genoemd' }],
	steps: [{ title: 'Zoek een plaats' }],
	doubts: ['Het adres'],
});
const aContact = (data: object = {}) =>
	anEntry('contacts', 'loket', {
		title: 'Vraag hulp',
		phone: '+3211238734',
		mail: 'loket@voorbeeld.be',
		person: {
			name: 'Ann Peeters',
			role: 'schepen',
			legalBasis: 'openbaar-mandaat',
			expiresOn: '2027-01-01',
		},
		...data,
	});
const ficheIn = (dossier: Dossier, entry: Entry) =>
	ficheOf({ dossier, lang: 'nl', t, day: TODAY }, entry);
const ficheFor = (entry: Entry, ...others: Entry[]) =>
	ficheIn(aDossier(club, bron, drempel, entry, ...others), entry);

test('a recommendation brings its number, door, steps and a short address', () => {
	const fiche = ficheFor(opvang);
	expect(fiche).toMatchObject({
		key: 'aanbevelingen/opvang',
		kind: 'recommendations',
		number: 7,
		title: 'Regel opvang',
		summary: 'Een korte zin.',
		themes: ['werk'],
		state: 'door.geen-antwoord. state.geen-antwoord.',
		steps: { steps: [{ title: 'Zoek een plaats', text: '' }] },
		address: 'https://voorbeeld.be/a/7/',
		sources: ['Een bericht, 27 augustus 2024'],
	});
	expect(fiche.facts[0]?.text).toBe('De club');
	expect(fiche.door?.leaf).toMatch(/^M22 /);
	expect(fiche.door).not.toHaveProperty('wall');
});

test('what is not known or not sure is on paper too', () => {
	expect(ficheFor(opvang).lists).toContainEqual({
		title: 'gaps.title',
		items: ['gaps.doubt Het adres'],
	});
});

test('a recommendation brings the contact point of who is asked, but not once that is over', () => {
	const [card] = ficheFor(opvang, aContact()).contacts;
	expect(card?.ways[0]).toEqual({
		label: 'contact.call',
		text: '011 23 87 34',
		href: 'tel:+3211238734',
	});
	expect(ficheFor(opvang, aContact({ validUntil: '2025-06' })).contacts).toEqual([]);
});

test('a barrier brings its reading, and what answers it', () => {
	const read = anEntry('barriers', 'drempel', { basis: 'afgeleid', reading: 'Zo lezen wij het.' });
	const fiche = ficheIn(aDossier(club, bron, read, opvang), read);
	expect(fiche.notes).toEqual(['basis.afgeleid', 'basis.reading Zo lezen wij het.']);
	expect(fiche.lists).toEqual([{ title: 'related.answers', items: ['Regel opvang'] }]);
	expect(ficheFor(anEntry('barriers', 'andere')).notes).toContain('barrier.open.long');
});

test('an action brings who, how and what it needs', () => {
	const fiche = ficheFor(
		anEntry('actions', 'doen', {
			organisers: ['club'],
			needs: ['Een zaal'],
			places: ['Herentals'],
		}),
	);
	expect(fiche.facts.map(({ text }) => text)).toEqual(
		expect.arrayContaining(['De club', 'Herentals']),
	);
	expect(fiche.lists).toEqual([{ title: 'action.needs', items: ['Een zaal'] }]);
	expect(fiche.address).toBe('https://voorbeeld.be/acties/doen/');
});

test('a contact point brings its ways and who to ask for', () => {
	const [card] = ficheFor(aContact()).contacts;
	expect(card?.who).toContain('Ann Peeters, schepen');
	expect(card?.ways.map(({ text }) => text)).toEqual(['011 23 87 34', 'loket@voorbeeld.be']);
});

test.each([{ state: 'verlopen' }, { validUntil: '2026-10' }])(
	'an expired contact point is a name without ways: %o',
	(data) => {
		const text = JSON.stringify(ficheFor(aContact(data)));
		expect(text).toContain('contact.expired');
		for (const secret of ['Ann Peeters', '011 23', '+3211', 'loket@voorbeeld.be'])
			expect(text).not.toContain(secret);
	},
);

test('a name is gone after its own date, the service stays', () => {
	const person = {
		name: 'Ann Peeters',
		role: 'schepen',
		legalBasis: 'openbaar-mandaat',
		expiresOn: '2026-01-01',
	};
	const text = JSON.stringify(ficheFor(aContact({ person })));
	expect(text).not.toContain('Ann Peeters');
	expect(text).toContain('011 23 87 34');
});
