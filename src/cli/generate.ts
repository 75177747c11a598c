import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { EXIT, type ExitCode } from '../pipeline/exit-codes.ts';
import { Mistyped } from '../pipeline/stopped.ts';
import { generated, generatedIds } from './generate/index.ts';

export const USAGE = 'Gebruik: npm run generate';

/** Makes every file that follows from the schemas and the content, for the town in this folder. */
export function run(): Promise<ExitCode> {
	const content = resolve('content');
	if (!existsSync(content)) throw new Mistyped('Hier is geen map content. Ga naar je map.');
	const files = [...generated('.'), generatedIds(content)];
	for (const { path, text } of files) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	console.log(`${files.length} bestanden gemaakt uit de schema's.`);
	return Promise.resolve(EXIT.good);
}
