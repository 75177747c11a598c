import { indexKinds, nameOf } from './index.ts';
import { itemsOf, listOf, numberItem, numberOf, textItem, textOf } from './cbor.ts';
import { type Files, pack, unpack } from './pagefind-files.ts';

/** Place of the pages in an index's list of contents: version, pages, chunks, filters, sortings, data. */
const PAGES = 1;

const MOST_WORDS = 60_000;

interface Fragment {
	url: string;
	filters: { soort?: string[]; taal?: string[]; thema?: string[] };
}

const ORIGINAL = 'nl';

/** The same index with every page named after its kind, its themes and, if it is a translation, its original: see names.ts. */
export function tellingNames(made: Files, hash: string): Files {
	const files: Files = new Map(made);
	const names = namesFor(fragmentsIn(made));
	for (const [old, name] of names) {
		const content = files.get(pathOf(old));
		files.delete(pathOf(old));
		if (content) files.set(pathOf(name), content);
	}
	const path = `pagefind.${hash}.pf_meta`;
	const parts = itemsOf(unpack(files.get(path) ?? Buffer.alloc(0)));
	const pages = itemsOf(parts[PAGES] ?? Buffer.alloc(0)).map((page) => {
		const [old = page, words = page, ...rest] = itemsOf(page);
		return listOf([textItem(names.get(textOf(old)) ?? textOf(old)), roughly(words), ...rest]);
	});
	parts[PAGES] = listOf(pages);
	return files.set(path, pack(listOf(parts)));
}

/** The number of words of a page in three bits: its length hardly weighs in the ranking, and chance numbers do not pack. */
function roughly(words: Buffer): Buffer {
	const count = Math.min(numberOf(words), MOST_WORDS);
	const step = 2 ** Math.max(0, Math.floor(Math.log2(count || 1)) - 2);
	return numberItem(Math.round(count / step) * step);
}

const pathOf = (name: string) => `fragment/${name}.pf_fragment`;

const fragmentsIn = (files: Files): [string, Fragment][] =>
	[...files].flatMap(([path, packed]) => {
		const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
		return name ? [[name, JSON.parse(String(unpack(packed))) as Fragment]] : [];
	});

/** Old name → new name. */
function namesFor(fragments: readonly [string, Fragment][]): Map<string, string> {
	const short = shortNames(fragments.map(([name]) => name));
	const own = (name: string) => short.get(name) ?? name;
	const all = [...new Set(fragments.flatMap(([, { filters }]) => filters.thema ?? []))].sort();
	const themes = ({ thema = [] }: Fragment['filters']) => thema.map((theme) => all.indexOf(theme));
	const originals = new Map(fragments.map(([name, { url, filters }]) => [url, { name, filters }]));
	return new Map(
		fragments.map(([name, { url, filters }]) => {
			const original = filters.taal?.includes(ORIGINAL)
				? undefined
				: originals.get(url.replace(/[^/]+\/$/, ''));
			const nameAs = (page: string, of: Fragment['filters'], parent?: string) =>
				nameOf(kindAt(of.soort), page, { original: parent, themes: themes(of) });
			const parent = original && nameAs(own(original.name), original.filters);
			return [name, nameAs(own(name), filters, parent)];
		}),
	);
}

/**
 * Every search fetches all names, and chance letters do not pack. Pagefind's own name is the language and a hash of the page
 * in hexadecimal; four letters of it will do, and where they do not, the whole.
 */
function shortNames(names: readonly string[]): Map<string, string> {
	const taken = new Set<string>();
	return new Map(
		names.map((name) => {
			const hash = name.replace(/^\w+_/, '');
			const short = parseInt(hash, 16).toString(36).slice(-4);
			const free = taken.has(short) ? hash : short;
			taken.add(free);
			return [name, free];
		}),
	);
}

/** What says of no kind it is, is a page. */
const kindAt = ([kind = ''] = [] as string[]) => {
	const at = indexKinds.indexOf(kind);
	return at === -1 ? indexKinds.length - 1 : at;
};
