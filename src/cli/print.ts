import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteWords } from '../check/index.ts';
import { readContent } from '../pipeline/input/content.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { printAll } from '../pipeline/parts/print.ts';
import { exitOnSignals } from '../pipeline/command/signals.ts';
import { Mistyped } from '../pipeline/command/stopped.ts';
import { today } from '../pipeline/input/today.ts';
import { contentTyped, refuseContent, refuseUnwritable } from '../pipeline/command/typed.ts';
import { editedOn } from '../pipeline/input/edited-on.ts';
import type { Printed } from '../print/index.ts';

export const USAGE =
	'Gebruik: npm run print -- [--content MAP] [--out MAP] [--edition standaard ...] [--lang ar ...] [--no-cache]';

/** Prints the documents alone, for those who work on the templates: seconds instead of a whole build. */
export async function run(args: string[]): Promise<ExitCode> {
	const { contentDir, outDir, ...choice } = readOptions(args);
	refuseUnwritable(outDir);
	const day = today();
	const { dossier, read } = await readContent({ contentDir, today: day });
	const onProgress = (message: string) => console.log(message);
	exitOnSignals();
	const words = siteWords(read.words, dossier.site.original);
	const what = { dossier, words, day, editedOn: editedOn(contentDir, day) };
	const printed = await printAll(what, outDir, onProgress, choice);
	if (printed.length === 0) throw new Mistyped('Van wat je koos, is er geen document.');
	return EXIT.good;
}

/** Reads the command line; throws a sentence for who typed it. */
export function readOptions(args: string[]) {
	const { content, out, cache, edition, lang } = parseArgs({
		args,
		allowNegative: true,
		options: {
			content: { type: 'string' },
			out: { type: 'string', default: '.cache/print' },
			edition: { type: 'string', multiple: true },
			lang: { type: 'string', multiple: true },
			cache: { type: 'boolean', default: true },
		},
	}).values;
	const contentDir = contentTyped(content);
	const outDir = resolve(out);
	refuseContent(outDir, contentDir);
	if (existsSync(outDir) && !statSync(outDir).isDirectory())
		throw new Mistyped(`${outDir} is een bestand. Kies een map met --out.`);
	return {
		contentDir,
		outDir,
		usesCache: cache,
		...(edition && { editions: edition as Printed['edition'][] }),
		...(lang && { languages: lang }),
	};
}
