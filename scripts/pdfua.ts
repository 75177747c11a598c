import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, type ExitCode } from '../src/pipeline/command/exit-codes.ts';
import { runCommand } from '../src/pipeline/command/run-tool.ts';
import { Mistyped } from '../src/pipeline/command/stopped.ts';
import { judge } from './pdfua/judge.ts';
import { readReport } from './pdfua/report.ts';
import { findValidator, validate } from './pdfua/verapdf.ts';

/** The independent proof of PDF/UA-1: veraPDF over every printed document of a build. */
export const USAGE = 'Gebruik: npm run test:pdfua -- [--dir dist/druk]';
/** Cards to take along stand in no build: a long one in two languages, of which one runs from right to left. */
const CARDS = ['--edition', 'kaartjes-rol', '--lang', 'ar'];
const EXCEPTIONS = '.config/pdfua-exceptions.json';

export async function run(args: string[]): Promise<ExitCode> {
	const options = { dir: { type: 'string', default: 'dist/druk' } } as const;
	const { dir } = parseArgs({ args, options }).values;
	const files = pdfsIn(dir);
	if (files.length === 0)
		throw new Mistyped(`In ${dir} staan geen pdf-bestanden. Bouw eerst met npm run build.`);
	const validator = findValidator();
	if (!validator) {
		console.warn(
			'NIET GEDAAN: zonder Java 11 of nieuwer en Maven is PDF/UA hier niet na te kijken.',
		);
		return EXIT.good;
	}
	const cards = mkdtempSync(join(tmpdir(), 'drempelwijzer-kaartjes-'));
	try {
		await runCommand('print', ['--out', cards, ...CARDS]);
		return await judgeAll(validator, [dir, join(cards, 'druk')]);
	} finally {
		rmSync(cards, { recursive: true, force: true });
	}
}

async function judgeAll(validator: string, folders: readonly string[]): Promise<ExitCode> {
	const judged = [];
	for (const folder of folders) {
		const files = pdfsIn(folder).map((file) => join(folder, file));
		judged.push(...readReport(await validate(validator, files), folder));
	}
	const exceptions: unknown = JSON.parse(readFileSync(EXCEPTIONS, 'utf8'));
	const { lines, isGood } = judge(judged, folders.flatMap(pdfsIn), exceptions);
	for (const line of lines) console.log(line);
	return isGood ? EXIT.good : EXIT.content;
}

const pdfsIn = (dir: string) =>
	existsSync(dir) ? globSync('**/*.pdf', { cwd: dir }).toSorted() : [];
