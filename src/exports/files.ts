import type { Dossier } from '../dossier/index.ts';
import { exportPaths } from './addresses.ts';
import { hasMoments } from './icalendar.ts';

/** The files of open data, for the page that offers them and for catalogues. `words` says what a file is for. */
export const dataFiles = (dossier: Dossier) => [
	{ words: 'data.dossier', path: exportPaths.dossier, type: 'application/json' },
	{ words: 'data.schema', path: exportPaths.schema, type: 'application/schema+json' },
	{ words: 'data.csv-excel', path: exportPaths.spreadsheet, type: 'text/csv' },
	{ words: 'data.csv', path: exportPaths.recommendations, type: 'text/csv' },
	{ words: 'data.feed', path: exportPaths.followUp, type: 'application/atom+xml' },
	...(hasMoments(dossier)
		? [{ words: 'data.calendar', path: exportPaths.happenings, type: 'text/calendar' }]
		: []),
];
