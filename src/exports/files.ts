import type { Dossier } from '../dossier/index.ts';
import type { Setting } from '../views/index.ts';
import { actionsCsv } from './actions-csv.ts';
import { exportPaths } from './addresses.ts';
import { recommendationsCsv } from './csv.ts';
import { hasMoments } from './icalendar.ts';

interface Table {
	/** The name of its file, without .csv. */
	name: string;
	words: string;
	write: (setting: Setting) => string;
}

/** Every table, each twice: the first of a pair is for a spreadsheet that cuts columns at semicolons. */
export const tables: readonly Table[] = [
	{
		name: 'aanbevelingen-excel',
		words: 'data.csv-excel',
		write: (setting) => recommendationsCsv(setting, ';'),
	},
	{
		name: 'aanbevelingen',
		words: 'data.csv',
		write: (setting) => recommendationsCsv(setting, ','),
	},
	{
		name: 'acties-excel',
		words: 'data.csv-actions-excel',
		write: (setting) => actionsCsv(setting, ';'),
	},
	{ name: 'acties', words: 'data.csv-actions', write: (setting) => actionsCsv(setting, ',') },
];

/** The files of open data, for the page that offers them and for catalogues. `words` says what a file is for. */
export const dataFiles = (dossier: Dossier) => [
	{ words: 'data.dossier', path: exportPaths.dossier, type: 'application/json' },
	{ words: 'data.schema', path: exportPaths.schema, type: 'application/schema+json' },
	...tables.map(({ name, words }) => ({ words, path: `/data/${name}.csv`, type: 'text/csv' })),
	{ words: 'data.news', path: exportPaths.news, type: 'application/atom+xml' },
	{ words: 'data.feed', path: exportPaths.followUp, type: 'application/atom+xml' },
	...(hasMoments(dossier)
		? [{ words: 'data.calendar', path: exportPaths.happenings, type: 'text/calendar' }]
		: []),
];
