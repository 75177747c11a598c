import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, type ExitCode } from '../pipeline/exit-codes.ts';
import { generated, generatedIds } from './generate/index.ts';

export const USAGE = 'Gebruik: npm run generate';

const ROOT = join(import.meta.dirname, '../..');

/** Makes every file that follows from the schemas and the content. */
export function run(): Promise<ExitCode> {
	const files = [...generated(ROOT), generatedIds(join(ROOT, 'content'))];
	for (const { path, text } of files) {
		mkdirSync(dirname(join(ROOT, path)), { recursive: true });
		writeFileSync(join(ROOT, path), text);
	}
	console.log(`${files.length} bestanden gemaakt uit de schema's.`);
	return Promise.resolve(EXIT.good);
}
