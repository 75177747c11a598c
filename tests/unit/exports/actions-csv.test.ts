import { expect, test } from 'vitest';
import { actionsCsv } from '../../../src/exports/actions-csv.ts';
import { aDossier, anEntry } from '../builders.ts';
import { settingFor } from './sample.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };

test('the table of actions says who, where, when, and that one is cancelled', () => {
	const dossier = aDossier(
		anEntry('organisations', 'stad', { title: 'Stad Lindedorp' }),
		anEntry('organisations', 'club', { title: 'De club' }),
		anEntry('sources', 'bron'),
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
	const [head, row] = actionsCsv(settingFor(dossier)).slice(1).split('\r\n');
	expect(head).toBe(
		'kind.actions,fact.organisers,fact.partners,fact.places,fact.period,happenings.title,export.column.state,export.column.date,export.column.url',
	);
	expect(row).toBe(
		'"Soep; op het plein",Stad Lindedorp,De club,"Lindedorp, Beukdorp",period.from januari 2026,Proefavond: moment.cancelled 1 december 2026,standing.cancelled 12 november 2026,2026-11-12,https://voorbeeld.be/acties/soep/',
	);
});
