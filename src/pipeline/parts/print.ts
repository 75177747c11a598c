import { mkdirSync } from 'node:fs';
import type { Dossier } from '../../dossier/index.ts';
import { type Words, translator } from '../../languages/index.ts';
import {
	type EditedOn,
	type PrintOptions,
	type Printed,
	printDocuments,
} from '../../print/index.ts';
import { takePicture } from '../../print/engine/take-picture.ts';
import { withLeanMemory } from './lean-memory.ts';
import { printCache } from './print-cache.ts';
import type { Progress } from '../command/steps.ts';

/** What is printed: a dossier in the words of its site, as it stands on a day. */
export interface ToPrint {
	dossier: Dossier;
	words: Record<string, Words>;
	/** The day for which everything is told (ISO). */
	day: string;
	/** When what stands on paper was last edited. */
	editedOn: EditedOn;
}

/** What to print, and whether to keep it; absent: everything, kept. */
export interface PrintChoice extends Pick<PrintOptions, 'editions' | 'languages'> {
	usesCache?: boolean;
}

/** Prints every publication of a dossier into a folder. */
export function printAll(
	{ words, ...what }: ToPrint,
	outDir: string,
	onProgress: Progress,
	{ usesCache = true, ...choice }: PrintChoice = {},
): Promise<Printed[]> {
	mkdirSync(outDir, { recursive: true });
	const { original } = what.dossier.site;
	const wordsIn = (lang: string) => translator(words[lang] ?? words[original] ?? {}, lang);
	return withLeanMemory(() =>
		printDocuments({
			...what,
			outDir,
			t: wordsIn(original),
			wordsIn,
			onProgress,
			takePicture,
			...choice,
			...(usesCache && { cache: printCache() }),
		}),
	);
}
