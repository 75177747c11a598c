import { expect, test } from 'vitest';
import type { Entry } from '../../../src/model/index.ts';
import { entryView } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';

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
const person = {
	name: 'Ann Peeters',
	role: 'schepen',
	legalBasis: 'openbaar-mandaat',
	expiresOn: '2027-01-01',
};
const aContact = (data: object = {}) =>
	anEntry('contacts', 'loket', {
		title: 'Vraag hulp',
		phone: '+3211238734',
		mail: 'loket@voorbeeld.be',
		person,
		...data,
	});

/** What is told of the first of these entries. */
const viewOf = (entry: Entry, ...others: Entry[]) =>
	entryView(
		{ dossier: aDossier(club, bron, entry, ...others), lang: 'nl', t, day: '2026-11-22' },
		entry,
	);

test('a recommendation brings its number, state, steps, doubts and sources', () => {
	const view = viewOf(opvang, drempel);
	expect(view).toMatchObject({
		number: 7,
		title: 'Regel opvang',
		themes: [{ title: 'werk' }],
		state: 'geen-antwoord',
		standing: 'state.geen-antwoord',
		steps: [{ title: 'Zoek een plaats', text: '' }],
		doubts: ['Het adres'],
		evidence: [{ title: 'Een bericht', when: '27 augustus 2024' }],
	});
	expect(view.facts[0]?.items).toMatchObject([{ text: 'De club' }]);
});

test('a recommendation brings the contact point of who is asked, but not once that is over', () => {
	expect(viewOf(opvang, drempel, aContact()).contacts).toMatchObject([
		{ phone: { number: '+3211238734', words: '011 23 87 34' } },
	]);
	expect(viewOf(opvang, drempel, aContact({ validUntil: '2025-06' })).contacts).toEqual([]);
});

test('a barrier brings its reading, and what answers it', () => {
	const read = anEntry('barriers', 'drempel', { basis: 'afgeleid', reading: 'Zo lezen wij het.' });
	expect(viewOf(read, opvang)).toMatchObject({
		basis: { text: 'basis.afgeleid', reading: 'basis.reading Zo lezen wij het.' },
		links: [{ title: 'related.answers', refs: [{ title: 'Regel opvang' }] }],
	});
	expect(viewOf(anEntry('barriers', 'andere')).notes).toContain('barrier.open.long');
});

test('an action brings who, how and what it needs', () => {
	const view = viewOf(
		anEntry('actions', 'doen', {
			organisers: ['club'],
			needs: ['Een zaal'],
			places: ['Herentals'],
		}),
	);
	expect(view.facts.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(
		expect.arrayContaining(['De club', 'Herentals']),
	);
	expect(view.lists).toMatchObject([{ title: 'action.needs', lines: ['Een zaal'] }]);
});

test('a contact point brings its ways and who to ask for', () => {
	expect(viewOf(aContact()).contacts).toMatchObject([
		{ person: 'Ann Peeters, schepen', mail: 'loket@voorbeeld.be', isReachable: true },
	]);
});

test.each([{ status: 'gestopt' }, { validUntil: '2026-10' }])(
	'an expired contact point is a name without ways: %o',
	(data) => {
		const text = JSON.stringify(viewOf(aContact(data)));
		expect(text).toContain('contact.expired');
		for (const secret of ['Ann Peeters', '011 23', '+3211', 'loket@voorbeeld.be'])
			expect(text).not.toContain(secret);
	},
);

test('a name is gone after its own date, the service stays', () => {
	const text = JSON.stringify(viewOf(aContact({ person: { ...person, expiresOn: '2026-01-01' } })));
	expect(text).not.toContain('Ann Peeters');
	expect(text).toContain('011 23 87 34');
});

const voicesFor = (barrier: object) => {
	const now = { barriers: ['drempel'], state: 'loopt', asOf: '2026-11' };
	const view = viewOf(
		anEntry('barriers', 'drempel', barrier),
		opvang,
		anEntry('recommendations', 'vraag', {
			barriers: ['drempel'],
			addressedTo: [{ role: 'starters', who: 'mensen', basis: 'genoemd' }],
		}),
		anEntry('actions', 'tafel', now),
		anEntry('actions', 'oud', { ...now, state: 'uitgevoerd' }),
	);
	return view.cards.map(({ title, entries }) => [title, ...entries.map(({ id }) => id).sort()]);
};

test('what a person can do stands apart from what an organisation can', () => {
	expect(voicesFor({})).toEqual([
		['barrier.you', 'tafel', 'vraag'],
		['barrier.organisation', 'opvang', 'oud'],
	]);
	expect(voicesFor({ whose: 'organisaties' })).toEqual([
		['barrier.contacts'],
		['barrier.organisation', 'opvang', 'oud', 'tafel', 'vraag'],
	]);
});
