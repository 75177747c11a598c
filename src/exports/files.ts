import type { Dossier } from '../dossier/index.ts';
import { SEPARATORS, tablePath } from '../routes/index.ts';
import { exportPaths } from './addresses.ts';
import { hsdsFiles } from './hsds.ts';
import { hasMoments } from './icalendar.ts';
import { tableKinds } from './tables.ts';

/** Files that carry more than one kind, for the page that offers them. `words` says what a file is for. */
export const wholeFiles = (dossier: Dossier) => [
	{ words: 'data.dossier', path: exportPaths.dossier, type: 'application/json' },
	{ words: 'data.schema', path: exportPaths.schema, type: 'application/schema+json' },
	{ words: 'data.catalogue', path: exportPaths.catalogue, type: 'application/ld+json' },
	{ words: 'data.services', path: exportPaths.services, type: 'application/ld+json' },
	{ words: 'data.news', path: exportPaths.news, type: 'application/atom+xml' },
	{ words: 'data.feed', path: exportPaths.followUp, type: 'application/atom+xml' },
	...(hasMoments(dossier)
		? [{ words: 'data.calendar', path: exportPaths.happenings, type: 'text/calendar' }]
		: []),
];

/** Every file of open data, for catalogues; each table stands there twice. */
export const dataFiles = (dossier: Dossier) => [
	...wholeFiles(dossier),
	...hsdsFiles(dossier),
	...tableKinds({ dossier }).flatMap((kind) =>
		SEPARATORS.map((separator) => ({
			path: tablePath(kind, separator),
			type: 'text/csv',
		})),
	),
];
