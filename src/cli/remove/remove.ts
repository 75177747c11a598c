import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../../check/index.ts';
import type { KindName } from '../../model/index.ts';
import { writeData } from '../../pipeline/parts/admin/keep-style.ts';
import { keepFresh } from '../rename/keep-fresh.ts';
import { withOldName } from '../rename/moved.ts';
import { renamedReferences } from '../rename/references.ts';

export interface Removal {
	kind: KindName;
	id: string;
	/** The fiche that takes its place: all that refers to the old one and its address lead there. */
	to?: string;
}

/** Files that still refer to a fiche, its own left out. */
export const referringFiles = (contentDir: string, { kind, id }: Removal): string[] =>
	referring(contentDir, { kind, id }, id + NOWHERE).map(({ path }) => path);

/** No name: only to see which files would change. */
const NOWHERE = '-';

/** Takes a fiche away, with its translations and picture. Gives how many files now refer to its successor. */
export function remove(contentDir: string, removal: Removal): number {
	const { kind, id, to } = removal;
	const before = readContent(contentDir);
	const changes = to === undefined ? [] : referring(contentDir, removal, to);
	for (const { path, text } of changes) writeFileSync(path, withoutDoubles(text));
	if (to !== undefined) keepAddresses(contentDir, removal, to);
	rmSync(join(contentDir, kind, id), { recursive: true });
	keepFresh(contentDir, before);
	return changes.length;
}

function referring(contentDir: string, { kind, id }: Removal, to: string) {
	const own = join(contentDir, kind, id, '/');
	return renamedReferences(readContent(contentDir), { kind, from: id, to }).filter(
		({ path }) => !path.startsWith(own),
	);
}

/** The successor also answers to the old name, and to the names that it had before. */
function keepAddresses(contentDir: string, { kind, id }: Removal, to: string) {
	const { original, readable } = readContent(contentDir);
	const old = readable.entries.find((entry) => entry.kind === kind && entry.id === id);
	const file = join(contentDir, kind, to, `${original}.md`);
	const names = [...(old && 'moved' in old.data ? old.data.moved : []), id];
	if (!existsSync(file)) throw new Error(`No ${kind}/${to}`);
	let text = readFileSync(file, 'utf8');
	for (const name of names) text = withOldName(text, name, to);
	writeFileSync(file, text);
}

const DATA = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---)/m;

/** A list that already named the successor names it once. Only then are its lines written anew. */
function withoutDoubles(text: string): string {
	const yaml = DATA.exec(text)?.[2];
	if (yaml === undefined) return text;
	const data: unknown = parse(yaml, { schema: 'core' });
	const once = single(data);
	return JSON.stringify(once) === JSON.stringify(data)
		? text
		: text.replace(
				DATA,
				(_, open: string, __, close: string) =>
					open + writeData(once as Record<string, unknown>, yaml) + close,
			);
}

function single(value: unknown): unknown {
	if (Array.isArray(value)) {
		const isNames = value.every((one) => typeof one === 'string');
		return isNames ? [...new Set(value)] : value.map(single);
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, single(inner)]));
}
