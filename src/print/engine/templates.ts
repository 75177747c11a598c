import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../templates');

/** Where templates and data stand inside the compiler; nothing is read from the disk. */
export const TEMPLATES = '/templates';
export const DATA = `${TEMPLATES}/data.json`;

/** The templates by their path inside the compiler. */
export const readTemplates = (): [path: string, source: string][] =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.typ'))
		.map((name) => [`${TEMPLATES}/${name}`, readFileSync(join(FOLDER, name), 'utf8')]);
