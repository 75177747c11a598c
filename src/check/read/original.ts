import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_ORIGINAL } from '../../languages/index.ts';

const LINE = /^original:\s*["']?([a-z]{2,3})["']?\s*(?:#.*)?$/m;

/**
 * The language in which a town writes its facts, as its site.yaml says: it decides which file of a folder is the entry itself.
 * Read before all else, so that one mistake in site.yaml does not make every file unknown.
 */
export function originalOf(contentDir: string): string {
	const file = join(contentDir, 'site.yaml');
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	return LINE.exec(text)?.[1] ?? DEFAULT_ORIGINAL;
}
