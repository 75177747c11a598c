import { createHash } from 'node:crypto';
import { itemsOf, textOf, withItems } from './cbor.ts';
import { type Files, pack, unpack } from './pagefind-files.ts';
import { leanFragments } from './lean-fragments.ts';
import { smallChunks } from './small-chunks.ts';
import { tellingNames } from './telling-names.ts';

/** Place of the filters in an index's list of contents: version, pages, words, filters, sortings, data. */
const FILTERS = 3;

const ENTRY = 'pagefind-entry.json';

interface Entry {
	languages: Record<string, { hash: string }>;
	include_characters: string[];
}

/**
 * The same index in small chunks, in one fixed form: Pagefind 1.5 lists filters, their values and some characters in another order every
 * time, and names files after the result. Sorts those and names the files anew.
 */
export function steadyIndex(made: Files): Files {
	const entry = JSON.parse(String(made.get(ENTRY))) as Entry;
	const files: Files = Object.values(entry.languages).reduce(
		(found, { hash }) => tellingNames(smallChunks(found, hash), hash),
		leanFragments(made),
	);
	const names = steadyFilters(files);
	for (const language of Object.values(entry.languages))
		language.hash = steadyContents(files, language.hash, names);
	entry.include_characters.sort();
	return files.set(ENTRY, Buffer.from(JSON.stringify(entry)));
}

/** Sorts the values of every filter; gives the new name of each file. */
function steadyFilters(files: Files): Map<string, string> {
	const names = new Map<string, string>();
	for (const [path, packed] of [...files]) {
		const [, old] = /^filter\/(.+)\.pf_filter$/.exec(path) ?? [];
		if (!old) continue;
		const whole = unpack(packed);
		const [filter = whole, values = whole] = itemsOf(whole);
		const steady = withItems(whole, [filter, sorted(values)]);
		const name = rename(old, steady);
		files.delete(path);
		files.set(`filter/${name}.pf_filter`, pack(steady));
		names.set(old, name);
	}
	return names;
}

/** Puts the filters' new names in the list of contents of one language; gives the new name of that list. */
function steadyContents(files: Files, old: string, names: Map<string, string>): string {
	const path = `pagefind.${old}.pf_meta`;
	const whole = unpack(files.get(path) ?? Buffer.alloc(0));
	const parts = itemsOf(whole);
	const filters = parts[FILTERS] ?? whole;
	const renamed = itemsOf(filters).map((filter) => {
		const [title = filter, name = filter] = itemsOf(filter);
		const next = Buffer.from(names.get(textOf(name)) ?? textOf(name));
		// As long as the old one: only its letters change.
		return withItems(filter, [title, Buffer.concat([name.subarray(0, -next.length), next])]);
	});
	parts[FILTERS] = sorted(withItems(filters, renamed));
	const steady = withItems(whole, parts);
	const name = rename(old, steady);
	files.delete(path);
	files.set(`pagefind.${name}.pf_meta`, pack(steady));
	return name;
}

const sorted = (list: Buffer) => withItems(list, itemsOf(list).sort(Buffer.compare));

/** A name of the same form and length, after the sorted contents: nl_1a2b3c4. */
function rename(old: string, contents: Buffer): string {
	const [lang = '', hash = ''] = old.split('_');
	return `${lang}_${createHash('sha256').update(contents).digest('hex').slice(0, hash.length)}`;
}
