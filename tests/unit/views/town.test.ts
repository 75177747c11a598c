import { describe, expect, test } from 'vitest';
import { contactView, whoOf } from '../../../src/views/contact/contact.ts';
import { addresseeLine, addresseesOf } from '../../../src/views/part/addressees.ts';
import { chainOf } from '../../../src/views/chain.ts';
import { followUpOf } from '../../../src/views/part/follow-up.ts';
import { momentsOf } from '../../../src/views/time/moments.ts';
import { hasDay, isComing } from '../../../src/dossier/index.ts';
import { periodWords } from '../../../src/views/time/period.ts';
import { standingWords } from '../../../src/views/time/standing.ts';
import type { Setting } from '../../../src/views/setting.ts';
import type { Entry } from '../../../src/model/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { town } from '../town.ts';

/** The key itself, with what is filled in. */
const t: Setting['t'] = (key, params = {}) => [key, ...Object.values(params).map(String)].join('|');
const on = (day: string, dossier = town): Setting => ({ dossier, lang: 'nl', t, day });
const DAY = '2026-11-22';
const balie = town.entries.contacts.get('balie') as Entry<'contacts'>;
const loket = town.entries.contacts.get('loket') as Entry<'contacts'>;

describe('a contact point', () => {
	test('on its last day can be reached in every way it has', () => {
		const view = contactView(on(DAY), balie);
		expect(view).toMatchObject({
			title: 'Vraag het aan de balie',
			path: '/contact/balie/',
			organisation: { title: 'Stad Lindedorp', path: '/organisaties/stad/' },
			service: 'Dienst Mobiliteit',
			person: '',
			isOver: false,
			phone: { number: '+3211238734', words: '011 23 87 34' },
			mail: 'balie@stad.example',
			website: 'https://stad.example/balie',
			hours: { week: [{ days: 'maandag' }], notes: [{}, {}, { dutch: 'na de les' }] },
			languages: 'Nederlands en Frans',
			standing: 'checked|1 november 2026',
			isReachable: true,
		});
		expect(whoOf(view)).toBe('Dienst Mobiliteit, Stad Lindedorp');
	});

	test('the day after can not be reached in any', () => {
		const view = contactView(on('2026-11-23'), balie);
		expect(view).toMatchObject({
			...{
				isOver: true,
				hours: { lines: [] },
				languages: '',
				isReachable: false,
				standing: 'contact.expired',
			},
		});
		expect(Object.keys(view)).not.toEqual(
			expect.arrayContaining(['phone', 'mail', 'website', 'address']),
		);
	});

	test('with no way to reach it says so, and which organisation it is', () => {
		const view = contactView(on(DAY), loket);
		expect([view.isReachable, view.standing, whoOf(view)]).toEqual([
			false,
			'contact.unchecked',
			'De club',
		]);
	});

	test.each([
		[{ phone: '+3211238734' }, true],
		[{ mail: 'balie@stad.example' }, true],
		[{ website: 'https://stad.example' }, true],
		[{ address: 'Dorpsplein 1' }, false],
	])('with only %j can be reached: %s', (way, isReachable) => {
		const entry = anEntry('contacts', 'c', { organisation: 'stad', ...way });
		expect(contactView(on(DAY), entry)).toMatchObject({ isReachable });
	});

	test('names a person up to the last day that this was agreed', () => {
		const person = { name: 'An', role: 'schepen', legalBasis: 'toestemming', expiresOn: DAY };
		const entry = anEntry('contacts', 'c', { organisation: 'stad', person });
		expect(contactView(on(DAY), entry).person).toBe('An, schepen');
		expect(contactView(on('2026-11-23'), entry).person).toBe('');
	});
});

describe('what happened with a recommendation', () => {
	const evidence = { source: 'bron', from: 'Twee woorden' };
	const event = (date: string, state: string) => ({
		date,
		state,
		who: 'De stad',
		text: 'Zo.',
		evidence,
	});
	const entry = anEntry('recommendations', 'r', {
		followUp: [event('2026-12-01', 'klaar'), event('2025', 'gestart'), event('2024-08', 'bekeken')],
	});
	const dossier = aDossier(entry, anEntry('sources', 'bron', { title: 'Het verslag' }));

	test('is told oldest first, what is announced last, and only what happened counts', () => {
		const told = followUpOf(on(DAY, dossier), entry);
		expect(
			told.map(({ when, stateWords, isAnnounced }) => [when, stateWords, isAnnounced]),
		).toEqual([
			['augustus 2024', 'state.bekeken', false],
			['2025', 'state.gestart', false],
			['followup.announced|1 december 2026', 'state.klaar', true],
		]);
		expect(told[0]?.source).toEqual({
			...{ id: 'bron', title: 'Het verslag' },
			...{ path: '/bronnen/#bron-bron', url: '/bronnen/#bron-bron' },
		});
		expect(standingWords(on(DAY, dossier), entry)).toBe('state.gestart');
		expect(standingWords(on('2026-12-01', dossier), entry)).toBe('state.klaar');
	});
});

test('an action says its state and the day of its source, and that it is over after its last day', () => {
	const action = anEntry('actions', 'a', {
		state: 'loopt',
		asOf: '2024-05',
		validUntil: '2026-11',
	});
	expect(standingWords(on('2026-11-30'), action)).toBe('standing.as-of|state.loopt|mei 2024');
	expect(standingWords(on('2026-12-01'), action)).toBe('standing.over|november 2026');
	const plan = town.entries.projects.get('plan') as Entry<'projects'>;
	expect(standingWords(on(DAY), plan)).toBe('standing.as-of|Loopt|2024');
	expect(standingWords(on(DAY), anEntry('glossary', 'w'))).toBe('');
});

test('the chain shows barriers, answers, actions and contacts, and where the reader is', () => {
	const columns = (kind: 'barriers' | 'recommendations' | 'actions', id: string) =>
		chainOf(on(DAY), town.entries[kind].get(id) as Entry).map(({ refs, isHere }) => [
			refs.map(({ title }) => title),
			isHere,
		]);
	const both = ['De bus rijdt niet', 'Er is een trap'];
	const contacts = ['Vraag het aan de balie', 'Vraag het aan het loket'];
	expect(columns('recommendations', 'bus')).toEqual([
		[both, false],
		[['Laat de bus rijden'], true],
		[['De belbus'], false],
		[contacts, false],
	]);
	expect(columns('barriers', 'trap').map(([titles]) => titles)).toEqual([
		['Er is een trap'],
		['Bouw een lift', 'Laat de bus rijden'],
		['De belbus'],
		contacts,
	]);
	expect(chainOf(on(DAY), town.entries.sources.get('bron') as Entry)).toEqual([]);
});

test('moments keep the words of their source, and know whether they are past', () => {
	const belbus = town.entries.actions.get('belbus') as Entry<'actions'>;
	const { happenings } = belbus.data;
	const told = momentsOf(on('2023-05-11'), belbus);
	expect(told.map(({ title, text, when, isPast }) => [title, text, when, isPast])).toEqual([
		['Eerste rit', 'Met taart.', '11 mei 2023', false],
		['Laatste rit', '', '2024', false],
		['Ooit', '', 'op een dag', undefined],
	]);
	expect(momentsOf(on('2023-05-12'), belbus)[0]?.isPast).toBe(true);
	expect(happenings.map(hasDay)).toEqual([true, false, false]);
	expect(happenings.map((one) => isComing(one, '2023-05-11'))).toEqual([true, false, false]);
	expect(happenings.map((one) => isComing(one, '2023-05-12'))).toEqual([false, false, false]);
});

test('a period has a beginning, an end, both, or the words of its source', () => {
	const words = (period: Parameters<typeof periodWords>[1]) =>
		periodWords(on(DAY), period).map(({ text }) => text);
	expect(words({ from: '2022', to: '2026-05' })).toEqual(['period.between|2022|mei 2026']);
	expect(words({ from: '2022' })).toEqual(['period.from|2022']);
	expect(words({ to: '2026', note: 'ongeveer' })).toEqual(['period.until|2026', 'ongeveer']);
	expect(words({ note: 'ooit' })).toEqual(['ooit']);
	expect(words(undefined)).toEqual([]);
});

test('addressees are functions with their organisation; our reading is marked', () => {
	const { data } = anEntry('recommendations', 'r', {
		addressedTo: [
			{ organisation: 'stad', role: 'schepen van Welzijn', basis: 'genoemd' },
			{ organisation: 'club', basis: 'afgeleid' },
			{ role: 'iedereen', basis: 'genoemd' },
		],
	});
	const told = addresseesOf(on(DAY), data);
	expect(told).toEqual([
		{
			...{ text: 'schepen van Welzijn, Stad Lindedorp', path: '/organisaties/stad/' },
			isRead: false,
		},
		{ text: 'De club', path: '/organisaties/club/', isRead: true },
		{ text: 'iedereen', isRead: false },
	]);
	expect(addresseeLine(on(DAY), told, '*')).toBe(
		'schepen van Welzijn, Stad Lindedorp, De club* en iedereen',
	);
});
