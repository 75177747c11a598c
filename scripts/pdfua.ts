import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, type ExitCode } from '../src/pipeline/exit-codes.ts';
import { Mistyped } from '../src/pipeline/stopped.ts';
import { judge } from './pdfua/judge.ts';
import { readReport } from './pdfua/report.ts';
import { findValidator, validate } from './pdfua/verapdf.ts';

/** The independent proof of PDF/UA-1: veraPDF over every printed document of a build. */
export const USAGE = 'Gebruik: npm run test:pdfua -- [--dir dist/druk]';
const EXCEPTIONS = '.config/pdfua-exceptions.json';

export async function run(args: string[]): Promise<ExitCode> {
	const options = { dir: { type: 'string', default: 'dist/druk' } } as const;
	const { dir } = parseArgs({ args, options }).values;
	const files = existsSync(dir) ? globSync('**/*.pdf', { cwd: dir }).sort() : [];
	if (files.length === 0)
		throw new Mistyped(`In ${dir} staan geen pdf-bestanden. Bouw eerst met npm run build.`);
	const validator = findValidator();
	if (!validator) {
		console.warn(
			'NIET GEDAAN: zonder Java 11 of nieuwer en Maven is PDF/UA hier niet na te kijken.',
		);
		return EXIT.good;
	}
	const report = await validate(
		validator,
		files.map((file) => join(dir, file)),
	);
	const exceptions: unknown = JSON.parse(readFileSync(EXCEPTIONS, 'utf8'));
	const { lines, isGood } = judge(readReport(report, dir), files, exceptions);
	for (const line of lines) console.log(line);
	return isGood ? EXIT.good : EXIT.content;
}
