import { readFileSync } from 'node:fs';
import type { ReadContent } from '../../check/index.ts';
import { type KindName, kinds, referencesIn, site } from '../../model/index.ts';
import { listPath, localPath } from '../../routes/index.ts';

export interface Renaming {
	kind: KindName;
	from: string;
	to: string;
}

/** A file as it must become. */
export interface Change {
	path: string;
	text: string;
}

type ReadFile = ReadContent['files'][number];

/** Every file that refers to a fiche, with its new name in the same place; nothing else in it changes. */
export function renamedReferences({ files, original }: ReadContent, renaming: Renaming): Change[] {
	const list = localPath(original, listPath(renaming.kind));
	return files.flatMap((file) => {
		const before = readFileSync(file.path, 'utf8');
		const text = inLinks(inData(before, file, renaming), list, renaming);
		return text === before ? [] : [{ path: file.path, text }];
	});
}

function inData(text: string, file: ReadFile, { kind, from, to }: Renaming): string {
	const schema = schemaOf(file);
	const { map, raw } = file;
	if (!schema || !map || raw === undefined) return text;
	const offsets = [...referencesIn(schema, raw)]
		.filter((reference) => reference.to === kind && reference.id === from)
		.map(({ path }) => offsetOf(text, map().placeOfValue(path)));
	let changed = text;
	// From the end, so that what is still to be changed stays where it is.
	for (const offset of [...new Set(offsets)].sort((a, b) => b - a)) {
		const start = /^["']/.test(changed.slice(offset)) ? offset + 1 : offset;
		if (!changed.startsWith(from, start))
			throw new Error(`No "${from}" at its place in ${file.file}`);
		changed = changed.slice(0, start) + to + changed.slice(start + from.length);
	}
	return changed;
}

const schemaOf = ({ place }: ReadFile) => {
	if (place.type === 'entry') return kinds[place.kind].schema;
	return place.type === 'site' ? site : undefined;
};

/** Links in a text, such as [deze](/drempels/oud/). */
function inLinks(text: string, list: string, { from, to }: Renaming): string {
	return text.replaceAll(new RegExp(`(\\]\\([^)\\s]*${list})${from}(?=[/)#?])`, 'g'), `$1${to}`);
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
	const lines = text.split('\n');
	const before = lines.slice(0, line - 1).reduce((total, one) => total + one.length + 1, 0);
	return before + column - 1 + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0);
}
