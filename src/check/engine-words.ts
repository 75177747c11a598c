import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../languages/index.ts';
import { readData } from './read/read-data.ts';

const LANGUAGES = join(import.meta.dirname, '../languages');

let read: Record<string, Words> | undefined;

/** The words of the interface that come with the program, per language. They never change while it runs. */
export const engineWords = (): Record<string, Words> => (read ??= readAll());

const readAll = (): Record<string, Words> =>
	Object.fromEntries(
		globSync('*/words.yaml', { cwd: LANGUAGES }).map((file) => {
			const source = readFileSync(join(LANGUAGES, file), 'utf8');
			const [lang = ''] = file.split(/[\\/]/);
			return [lang, readData({ source, line: 1 }).data as Words];
		}),
	);
