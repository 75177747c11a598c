import { readFileSync } from 'node:fs';
import type { ContentFile } from './read/places.ts';

/** Gives the lines of a file, read again only for files with problems. */
export function lineReader(): (file: ContentFile) => readonly string[] {
	const known = new Map<string, string[]>();
	return (file) => {
		const lines = known.get(file.path) ?? readLines(file.path);
		known.set(file.path, lines);
		return lines;
	};
}

const readLines = (path: string) =>
	readFileSync(path, 'utf8')
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/);
