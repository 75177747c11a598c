import { createHash } from 'node:crypto';
import { itemsOf, listOf, textOf } from './cbor.ts';
import { type Files, pack, unpack } from './pagefind-files.ts';

/** Place of the chunks in an index's list of contents: version, pages, chunks, filters, sortings, data. */
const CHUNKS = 2;

/**
 * Bytes of a packed chunk at most, about. Pagefind 1.5 makes chunks of 25 kB and has no option for it: a search for a dozen
 * words then fetches most of the index. Smaller still, and the list of chunks itself begins to weigh.
 */
const CHUNK_SIZE = 1100;
/** How much smaller an index gets when it is packed. */
const PACKING = 0.5;

/** The same index with its words in small chunks: a search fetches only what lies near its words. */
export function smallChunks(made: Files, hash: string): Files {
	const files: Files = new Map(made);
	const path = `pagefind.${hash}.pf_meta`;
	const parts = itemsOf(unpack(files.get(path) ?? Buffer.alloc(0)));
	const chunks = itemsOf(parts[CHUNKS] ?? Buffer.alloc(0)).flatMap((chunk) => {
		const name = textOf(itemsOf(chunk)[2] ?? chunk);
		const old = `index/${name}.pf_index`;
		const [words] = itemsOf(unpack(files.get(old) ?? Buffer.alloc(0)));
		files.delete(old);
		return partsOf(words ? itemsOf(words) : []).map((part) => add(files, part, hash));
	});
	parts[CHUNKS] = listOf(chunks);
	return files.set(path, pack(listOf(parts)));
}

/** Words that follow each other, in parts of about one size. */
function partsOf(words: readonly Buffer[]): Buffer[][] {
	const parts: Buffer[][] = [];
	let size = Infinity;
	for (const word of words) {
		if (size > CHUNK_SIZE / PACKING) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(word);
		size += word.length;
	}
	return parts;
}

/** Adds a chunk; gives its line in the list of contents: first word, last word, name. */
function add(files: Files, words: readonly Buffer[], hash: string): Buffer {
	const whole = listOf([listOf(words)]);
	const [language = ''] = hash.split('_');
	const name = `${language}_${createHash('sha256').update(whole).digest('hex').slice(0, 7)}`;
	files.set(`index/${name}.pf_index`, pack(whole));
	const wordOf = (item: Buffer | undefined) =>
		itemsOf(item ?? Buffer.alloc(0))[0] ?? Buffer.alloc(0);
	return listOf([wordOf(words[0]), wordOf(words.at(-1)), text(name)]);
}

/** A short text as CBOR. */
const text = (value: string) =>
	Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
