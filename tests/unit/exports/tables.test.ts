import { describe, expect, it } from 'vitest';
import { describeTable, tableCsv, tableKinds, tableOf } from '../../../src/exports/index.ts';
import { parse, toText } from '../../../src/markdown/index.ts';
import { all } from '../../../src/dossier/index.ts';
import { type kindNames } from '../../../src/model/index.ts';
import { wordsIn } from '../../words.ts';
import { aDossier, anEntry, realDossier, settingFor } from './sample.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const dossier = aDossier(
	anEntry('organisations', 'stad', { title: 'Stad Lindedorp' }),
	anEntry('organisations', 'club', { title: 'De club' }),
	anEntry('sources', 'bron'),
	anEntry('recommendations', 'twee', { number: 2, title: '=1+1' }),
	anEntry('recommendations', 'een', {
		number: 1,
		title: 'Zoek "vaste" plaatsen, samen',
		addressedTo: [
			{ organisation: 'stad', role: 'schepen van Welzijn', basis: 'genoemd' },
			{ role: 'verenigingen', basis: 'afgeleid' },
		],
		followUp: [
			{ date: '2024-08', state: 'gestart', who: 'de stad', text: 'Iets.', evidence },
			{ date: '2023', state: 'bekeken', who: 'de stad', text: 'Iets.', evidence },
		],
	}),
	anEntry('actions', 'soep', {
		title: 'Soep; op het plein',
		organisers: ['stad'],
		partners: ['club'],
		places: ['Lindedorp', 'Beukdorp'],
		period: { from: '2026-01' },
		happenings: [{ title: 'Proefavond', date: '2026-12-01', evidence }],
		cancelled: { date: '2026-11-12', evidence },
	}),
);
const setting = settingFor(dossier);
const cell = (kind: (typeof kindNames)[number], row: number, name: string) => {
	const { columns, rows } = tableOf(setting, kind);
	return rows[row]?.[columns.findIndex((column) => column.name === name)];
};

describe('the table of recommendations', () => {
	it('begins with the mark by which Excel knows UTF-8, in both forms', () => {
		for (const separator of [',', ';'] as const)
			expect(tableCsv(setting, 'recommendations', separator).codePointAt(0)).toBe(0xfeff);
	});

	it('does not begin with a line for Excel alone: it breaks other programs', () => {
		expect(tableCsv(setting, 'recommendations', ';')).not.toMatch(/sep=/);
	});

	it('has a row each, by number, with whom it is asked of and since when it stands so', () => {
		expect(cell('recommendations', 0, 'title')).toBe('Zoek "vaste" plaatsen, samen');
		expect(cell('recommendations', 0, 'addressedTo')).toBe(
			'schepen van Welzijn, Stad Lindedorp en verenigingenrecommendation.read',
		);
		expect(cell('recommendations', 0, 'state')).toBe('state.gestart');
		expect(cell('recommendations', 0, 'date')).toBe('2024-08');
		expect(cell('recommendations', 1, 'date')).toBe('');
		expect(tableCsv(setting, 'recommendations')).toContain(`2,"'=1+1",`);
	});
});

it('says of an action who, where, when, and that it is cancelled', () => {
	const said = ['organisers', 'partners', 'places', 'period', 'moments', 'state', 'date', 'url'];
	expect(said.map((name) => cell('actions', 0, name))).toEqual([
		'Stad Lindedorp',
		'De club',
		'Lindedorp; Beukdorp',
		'period.from januari 2026',
		'Proefavond: moment.cancelled 1 december 2026',
		'standing.cancelled 12 november 2026',
		'2026-11-12',
		'https://drempelwijzer.example/acties/soep/',
	]);
});

it('leaves out what has no entries', () => {
	expect(tableKinds(setting)).toEqual(['recommendations', 'actions', 'organisations', 'sources']);
});

it('says how many rows there are and since when', () => {
	const { count, dates } = describeTable(setting, 'recommendations');
	expect([count, ...dates]).toEqual([2, 'augustus 2024', 'augustus 2024']);
});

const real = realDossier();
const realSetting = { ...settingFor(real), t: wordsIn('nl') };

describe.each(tableKinds(realSetting))('the table of all %s', (kind) => {
	const { columns, rows } = tableOf(realSetting, kind);

	it('names every column once and says what it means', () => {
		expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
		for (const { meaning } of columns) expect(meaning).not.toBe('');
	});

	it('holds every text whole', () => {
		const texts = rows.map((cells) => cells[columns.findIndex(({ name }) => name === 'text')]);
		const bodies = all(real, kind).map(({ body }) => toText(parse(body)));
		expect(texts.toSorted()).toEqual(bodies.toSorted());
	});
});
