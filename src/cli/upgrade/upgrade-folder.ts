import { basename } from 'node:path';
import { EXIT } from '../../pipeline/command/exit-codes.ts';
import { Stopped } from '../../pipeline/command/stopped.ts';
import { type Step, formatOf, steps as allSteps, upgrade } from '../../upgrade/index.ts';
import { readTexts, unsavedIn, writeTexts } from './folder.ts';
import { stageReport, totalReport } from './report.ts';

/** Brings a content folder to the newest format, and tells of each change; undefined when it is there already. */
export function upgradeFolder(
	contentDir: string,
	steps: readonly Step[] = allSteps,
): string | undefined {
	const files = readTexts(contentDir);
	const newest = steps.at(-1)?.to ?? 1;
	const format = formatOf(files);
	if (format > newest) throw new Stopped(EXIT.usage, tooNew(format, newest));
	const stages = upgrade(files, steps);
	const last = stages.at(-1);
	if (!last) return undefined;
	const unsaved = unsavedIn(contentDir);
	if (unsaved.length > 0) throw new Stopped(EXIT.usage, notSaved(unsaved));
	const reports = stages.map((stage) => stageReport(stage, basename(contentDir)));
	writeTexts(contentDir, files, last.after);
	return [...reports, totalReport(files, last.after)].join('\n');
}

const tooNew = (format: number, newest: number) =>
	`Deze inhoud heeft formaat ${format}. Dit programma kent alleen formaat 1 tot ${newest}.\n` +
	'Haal de nieuwste versie: npm install drempelwijzer@latest';

const notSaved = (files: readonly string[]) =>
	`Deze bestanden zijn veranderd, en nog niet bewaard met git:\n${files.map((file) => `  ${file}`).join('\n')}\n` +
	'Bewaar ze eerst (git commit). Dan zie je daarna precies wat upgrade veranderde, en kan je terug.';
