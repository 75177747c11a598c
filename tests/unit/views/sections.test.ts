import { expect, test } from 'vitest';
import { type Entry, type KindName } from '../../../src/model/index.ts';
import { listView } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { settingFor } from '../exports/sample.ts';

const DAY = '2026-11-22';

const listOf = (kind: KindName, ...entries: Entry[]) =>
	listView(
		{ ...settingFor(aDossier(...entries)), day: DAY },
		{ kind, entries: entries.filter((entry) => entry.kind === kind) },
	).sections;
const shape = (sections: ReturnType<typeof listOf>) =>
	sections.map(({ id, groups }) => [
		id,
		groups.flatMap(({ cards }) => cards.map((card) => card.id)),
	]);

test('actions: what runs, what to ask about, then ideas with the guide on top', () => {
	const sections = listOf(
		'actions',
		anEntry('actions', 'oud', { validUntil: '2024' }),
		anEntry('actions', 'gedaan', { state: 'uitgevoerd' }),
		anEntry('actions', 'vraag', { asOf: '2020' }),
		anEntry('actions', 'nu', { asOf: '2026-10' }),
		anEntry('publications', 'gids'),
	);
	expect(shape(sections)).toEqual([
		['now', ['nu']],
		['ask', ['vraag']],
		['ideas', ['oud', 'gedaan']],
	]);
	expect(sections[2]?.lead.map(({ id }) => id)).toEqual(['gids']);
});

test('what is still to begin stands below what runs; a plan without a day has to be asked about', () => {
	const planned = (id: string, data: object) =>
		anEntry('actions', id, { state: 'gepland', asOf: '2026-10', ...data });
	expect(
		shape(
			listOf(
				'actions',
				planned('ooit', {}),
				planned('straks', { period: { from: '2030-02-02' } }),
				planned('begonnen', { period: { from: '2026-02-02' } }),
			),
		),
	).toEqual([
		['now', []],
		['soon', ['straks']],
		['ask', ['ooit', 'begonnen']],
	]);
});

test('where nothing runs the list says so first; a list without entries has no parts', () => {
	const [first] = listOf('actions', anEntry('actions', 'oud', { validUntil: '2024' }));
	expect(first).toMatchObject({ id: 'now', groups: [] });
	expect(first?.none).not.toBe('');
	expect(listOf('actions')).toEqual([]);
});

test('barriers of people come before those of organisations', () => {
	expect(
		shape(
			listOf(
				'barriers',
				anEntry('barriers', 'bestuur', { whose: 'organisaties' }),
				anEntry('barriers', 'ik'),
			),
		),
	).toEqual([
		['people', ['ik']],
		['services', ['bestuur']],
	]);
});

test('what the town itself is asked comes before what others are', () => {
	const drempel = anEntry('barriers', 'drempel');
	const town = anEntry('organisations', 'stad', { type: 'lokaal-bestuur', places: ['Lindedorp'] });
	const asked = (id: string, number: number, addressee: object) =>
		anEntry('recommendations', id, { number, addressedTo: [{ ...addressee, basis: 'genoemd' }] });
	expect(
		shape(
			listOf(
				'recommendations',
				drempel,
				town,
				asked('anderen', 1, { role: 'iedereen' }),
				asked('stad', 2, { organisation: 'stad' }),
			),
		),
	).toEqual([
		['town', ['stad']],
		['others', ['anderen']],
	]);
});

test('what is over stands last and folded; many stand by theme', () => {
	const sections = listOf(
		'projects',
		anEntry('projects', 'oud', { period: { to: '2020' } }),
		anEntry('projects', 'nu', { asOf: '2026' }),
	);
	expect(shape(sections)).toEqual([
		['all', ['nu']],
		['over', ['oud']],
	]);
	expect(sections[1]?.isFolded).toBe(true);
	const many = Array.from({ length: 9 }, (_, n) =>
		anEntry('barriers', `b${String(n)}`, { themes: [n < 4 ? 'taal' : 'werk'] }),
	);
	expect(listOf('barriers', ...many)[0]?.groups.map(({ id, cards }) => [id, cards.length])).toEqual(
		[
			['werk', 5],
			['taal', 4],
		],
	);
});

test('a contact that nobody looked up for long is not in the first list, and one that nobody ever called is', () => {
	const contacts = listOf(
		'contacts',
		anEntry('contacts', 'nooit'),
		anEntry('contacts', 'pas', { assuredOn: '2026-10-01' }),
		// The term of the sample is a year, and there are six months more.
		anEntry('contacts', 'net-niet', { assuredOn: '2025-05-22' }),
		anEntry('contacts', 'lang', { assuredOn: '2025-05-21' }),
		anEntry('organisations', 'club'),
	);
	expect(shape(contacts)).toEqual([
		['all', ['nooit', 'pas', 'net-niet']],
		['unchecked', ['lang']],
	]);
});

test('contact points: whom to call stands first, with the number; what is over has none', () => {
	const sections = listOf(
		'contacts',
		anEntry('contacts', 'brief', { organisation: 'club' }),
		anEntry('contacts', 'balie', { organisation: 'club', phone: '+3211123456' }),
		anEntry('contacts', 'oud', { organisation: 'club', phone: '+3211123457', validUntil: '2025' }),
		anEntry('organisations', 'club'),
	);
	expect(shape(sections)).toEqual([
		['all', ['balie', 'brief']],
		['over', ['oud']],
	]);
	const phones = sections.flatMap(({ groups }) => groups.flatMap(({ cards }) => cards));
	expect(phones.map(({ phone }) => phone?.words)).toEqual(['011 12 34 56', undefined, undefined]);
});

test('a list of hundreds shows the first of every theme and leads to the others; that of one theme has them all', () => {
	const some = (theme: string, from: number) =>
		Array.from({ length: 300 }, (_, at) =>
			anEntry('barriers', `drempel-${from + at}`, { themes: [theme] }),
		);
	const groupsOf = (...entries: Entry[]) =>
		listOf('barriers', ...entries).flatMap(({ groups }) =>
			groups.map(({ n, cards, path }) => [n, cards.length, path]),
		);
	expect(groupsOf(...some('werk', 0), ...some('taal', 300))).toEqual([
		[300, 25, '/drempels/thema/werk/'],
		[300, 25, '/drempels/thema/taal/'],
	]);
	expect(groupsOf(...some('werk', 0), ...some('werk', 300))).toEqual([[600, 600, undefined]]);
});

test('contact points of the town itself stand first and open; those farther off or for more towns come after', () => {
	const at = (id: string, ...places: string[]) =>
		anEntry('contacts', id, { places, organisation: 'club' });
	const sections = listOf(
		'contacts',
		at('verder', 'Limburg'),
		at('hier', 'Lindedorp'),
		at('ook-hier', 'Elders', 'Lindedorp'),
		anEntry('organisations', 'club'),
	);
	expect(shape(sections)).toEqual([
		['here', ['hier', 'ook-hier']],
		['wider', ['verder']],
	]);
	expect(sections.map(({ isFolded }) => isFolded)).toEqual([false, true]);
});
