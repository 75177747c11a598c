import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Checked, check, reportGithub, reportJson, reportText } from '../src/check/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const FORMATS = ['text', 'json', 'github'] as const;
const USAGE =
	'Zo gebruik je dit: npm run check -- --content MAP --sources MAP --format text|json|github';

interface Options {
	contentDir: string;
	sourcesDir?: string;
	format: (typeof FORMATS)[number];
}

async function main(args: string[]): Promise<ExitCode> {
	const options = readOptions(args);
	if (typeof options === 'string') {
		process.stderr.write(`${options}\n${USAGE}\n`);
		return EXIT.usage;
	}
	try {
		const started = performance.now();
		const checked = await check({ ...options, today: today() });
		process.stdout.write(report(checked, options.format, performance.now() - started));
		return checked.counts.errors > 0 ? EXIT.content : EXIT.good;
	} catch (error) {
		process.stderr.write(
			'Dit is een fout van het programma, niet van jou. Meld ze aan de makers.\n',
		);
		process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
		return EXIT.ours;
	}
}

/** The options, or the sentence that says what is wrong with them. */
function readOptions(args: string[]): Options | string {
	const values = parse(args);
	if (!values) return `Dit begrijpen we niet: ${args.join(' ')}`;
	const format = FORMATS.find((known) => known === (values.format ?? 'text'));
	if (!format) return `De vorm "${values.format}" kennen we niet.`;
	const contentDir = values.content ?? join(import.meta.dirname, '..', 'content');
	const missing = [contentDir, values.sources].find((dir) => dir !== undefined && !isFolder(dir));
	if (missing !== undefined) return `De map "${missing}" bestaat niet.`;
	return {
		contentDir: resolve(contentDir),
		format,
		...(values.sources === undefined ? {} : { sourcesDir: resolve(values.sources) }),
	};
}

function parse(args: string[]) {
	const string = { type: 'string' } as const;
	try {
		return parseArgs({ args, options: { content: string, sources: string, format: string } })
			.values;
	} catch {
		return undefined;
	}
}

const isFolder = (dir: string) => existsSync(dir) && statSync(dir).isDirectory();

/** Of the version when it is given, so that a check of an old version finds the same as then; else the clock's. */
function today(): string {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	const moment = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
	return moment.toISOString().slice(0, 10);
}

function report(checked: Checked, format: Options['format'], milliseconds: number): string {
	switch (format) {
		case 'json':
			return reportJson(checked);
		case 'github':
			return reportGithub(checked);
		case 'text':
			return reportText(checked, { hasColors: process.stdout.isTTY, milliseconds });
		default:
			return format satisfies never;
	}
}

process.exitCode = await main(process.argv.slice(2));
