import { mkdirSync } from 'node:fs';
import type { Dossier } from '../dossier/index.ts';
import { translator } from '../i18n/index.ts';
import { type PrintOptions, type Printed, printDocuments } from '../print/index.ts';
import { printCache } from './print-cache.ts';
import { takePicture } from '../print/engine/take-picture.ts';
import type { Progress } from './steps.ts';

/** What to print, and whether to keep it; absent: everything, kept. */
export interface PrintChoice extends Pick<PrintOptions, 'editions' | 'languages'> {
	usesCache?: boolean;
}

/** Prints every publication of a dossier into a folder. */
export async function printAll(
	dossier: Dossier,
	outDir: string,
	version: string,
	onProgress: Progress,
	{ usesCache = true, ...choice }: PrintChoice = {},
): Promise<Printed[]> {
	// Loaded late: it reads the content folder from the environment, which the build has only just set.
	const { readWords } = await import('../site/site.ts');
	mkdirSync(outDir, { recursive: true });
	const wordsIn = (lang: string) => translator(readWords(lang), lang);
	return printDocuments({
		dossier,
		outDir,
		t: wordsIn('nl'),
		wordsIn,
		day: version,
		version,
		onProgress,
		takePicture,
		...choice,
		...(usesCache && { cache: printCache() }),
	});
}
