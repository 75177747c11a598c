import '../../../src/pipeline/lean-memory.ts';
import { check, readContent } from '../../../src/check/index.ts';
import { all } from '../../../src/dossier/index.ts';
import { translator } from '../../../src/i18n/index.ts';
import { printDocuments } from '../../../src/print/index.ts';
import { dayOf, sourceDateEpoch } from '../../../src/pipeline/source-date.ts';

/** The dossier alone as we print it: a process of its own, so that all of it is measured. */
const [outDir = ''] = process.argv.slice(2);
const version = dayOf(sourceDateEpoch('content'));
const { dossier } = await check({ contentDir: 'content', today: version });
const publication =
	dossier && all(dossier, 'publications').find(({ data }) => data.form === 'dossier');
if (!publication) throw new Error('No dossier to print');
await printDocuments({
	dossier: {
		...dossier,
		entries: { ...dossier.entries, publications: new Map([[publication.id, publication]]) },
	},
	outDir,
	t: translator(readContent('content').words['nl'] ?? {}, 'nl'),
	day: version,
	version,
	onProgress: () => {},
	editions: ['standaard'],
});
