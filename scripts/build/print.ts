import { mkdirSync } from 'node:fs';
import type { Dossier } from '../../src/dossier/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { type Printed, printDocuments } from '../../src/print/index.ts';
import { printCache } from '../print-cache.ts';
import { rasterize } from '../rasterize.ts';
import type { Progress } from './steps.ts';

/** Prints every publication of a dossier into a folder. */
export async function printAll(
	dossier: Dossier,
	outDir: string,
	version: string,
	onProgress: Progress,
	usesCache = true,
): Promise<Printed[]> {
	// Loaded late: it reads the content folder from the environment, which the build has only just set.
	const { readWords } = await import('../../src/site/site.ts');
	mkdirSync(outDir, { recursive: true });
	const wordsIn = (lang: string) => translator(readWords(lang), lang);
	const cache = usesCache ? { cache: printCache() } : {};
	return printDocuments({
		dossier,
		outDir,
		t: wordsIn('nl'),
		wordsIn,
		version,
		onProgress,
		rasterize,
		...cache,
	});
}
