import { check, siteWords } from '../../../src/check/index.ts';
import { all } from '../../../src/dossier/index.ts';
import { translator } from '../../../src/languages/index.ts';
import { withLeanMemory } from '../../../src/pipeline/lean-memory.ts';
import { today } from '../../../src/pipeline/today.ts';
import { printDocuments } from '../../../src/print/index.ts';

/** The dossier alone as we print it: a process of its own, so that all of it is measured. */
const [outDir = ''] = process.argv.slice(2);
const day = today();
const { dossier, read } = await check({ contentDir: 'content', today: day });
const publication =
	dossier && all(dossier, 'publications').find(({ data }) => data.form === 'dossier');
if (!publication) throw new Error('No dossier to print');
const { original } = dossier.site;
await withLeanMemory(() =>
	printDocuments({
		dossier: {
			...dossier,
			entries: { ...dossier.entries, publications: new Map([[publication.id, publication]]) },
		},
		outDir,
		t: translator(siteWords(read.words, original)[original] ?? {}, original),
		day,
		editedOn: () => day,
		onProgress: () => {},
		editions: ['standaard'],
	}),
);
