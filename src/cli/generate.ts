import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { amount } from '../check/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { generated, generatedIds } from './generate/index.ts';

export const USAGE = 'Gebruik: npm run generate';

/** Makes every file that follows from the schemas and the content, for the town in this folder. */
export function run(args: string[]): Promise<ExitCode> {
	parseArgs({ args });
	const files = [...generated('.'), generatedIds(contentTyped())];
	for (const { path, text } of files) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	console.log(`${amount(files.length, ['bestand', 'bestanden'])} gemaakt uit de schema's.`);
	return Promise.resolve(EXIT.good);
}
