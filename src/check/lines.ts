import { readFileSync } from 'node:fs';
import type { ContentFile } from './read/places.ts';

/** Gives a line of a file, read again only for files with problems. */
export function lineReader(): (file: ContentFile | undefined, line: number) => string | undefined {
	const known = new Map<string, string[]>();
	return (file, line) => {
		if (!file) return undefined;
		const lines = known.get(file.path) ?? readLines(file.path);
		known.set(file.path, lines);
		return lines[line - 1];
	};
}

const readLines = (path: string) =>
	readFileSync(path, 'utf8')
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/);
