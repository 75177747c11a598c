import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the texts of the sources at hand: file name → text. */
export function readSourceTexts(sourcesDir: string): Map<string, string> {
	const files = readdirSync(sourcesDir, { withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(files.map(({ name }) => [name, readFileSync(join(sourcesDir, name), 'utf8')]));
}
