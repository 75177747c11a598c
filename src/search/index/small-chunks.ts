import { createHash } from 'node:crypto';
import { itemsOf, listOf, textItem, textOf } from './cbor.ts';
import { leanWord } from './lean-words.ts';
import { type Files, pack, unpack } from './pagefind-files.ts';

/** Place of the chunks in an index's list of contents: version, pages, chunks, filters, sortings, data. */
const CHUNKS = 2;

/**
 * Bytes of a chunk, unpacked. Pagefind 1.5 makes chunks of 25 kB packed and has no option for it: a search for a dozen words
 * then fetches most of the index. A search fetches some ten chunks and the whole list of chunks, some 30 bytes each: their
 * sum is smallest at the root of the size. Below the floor, words that begin alike no longer stand together.
 */
const FLOOR = 700;
const sizeFor = (total: number) => Math.max(FLOOR, Math.sqrt(3 * total));

/** The same index with its words in small chunks: a search fetches only what lies near its words. */
export function smallChunks(made: Files, hash: string): Files {
	const files: Files = new Map(made);
	const path = `pagefind.${hash}.pf_meta`;
	const parts = itemsOf(unpack(files.get(path) ?? Buffer.alloc(0)));
	const words = itemsOf(parts[CHUNKS] ?? Buffer.alloc(0)).flatMap((chunk) => {
		const old = `index/${textOf(itemsOf(chunk)[2] ?? chunk)}.pf_index`;
		const [list] = itemsOf(unpack(files.get(old) ?? Buffer.alloc(0)));
		files.delete(old);
		return list ? itemsOf(list).map(leanWord) : [];
	});
	const total = words.reduce((sum, { length }) => sum + length, 0);
	const chunks = partsOf(words, sizeFor(total));
	const bounds = boundsOf(chunks);
	// From one bound to the next: no word falls between two chunks, and most bounds are a few letters.
	const lines = chunks.map((chunk, at) =>
		listOf([...bounds.slice(at, at + 2).map(textItem), textItem(add(files, chunk, hash))]),
	);
	parts[CHUNKS] = listOf(lines);
	return files.set(path, pack(listOf(parts)));
}

/** Words that follow each other, in parts of about one size. */
function partsOf(words: readonly Buffer[], most: number): Buffer[][] {
	const parts: Buffer[][] = [];
	let size = Infinity;
	for (const word of words) {
		if (size > most) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(word);
		size += word.length;
	}
	return parts;
}

/** For every chunk the shortest text that comes after all words before it, and at the end the last word. */
function boundsOf(chunks: readonly Buffer[][]): string[] {
	const firsts = chunks.map((chunk, at) => {
		const before = [...wordIn(chunks[at - 1]?.at(-1))];
		const first = [...wordIn(chunk[0])];
		const same = first.findIndex((letter, place) => letter !== before[place]);
		return first.slice(0, same + 1).join('');
	});
	return [...firsts, wordIn(chunks.at(-1)?.at(-1))];
}

const wordIn = (item: Buffer | undefined) => (item ? textOf(itemsOf(item)[0] ?? item) : '');

/** Adds a chunk; gives its name. */
function add(files: Files, words: readonly Buffer[], hash: string): string {
	const whole = listOf([listOf(words)]);
	const [language = ''] = hash.split('_');
	const name = `${language}_${createHash('sha256').update(whole).digest('hex').slice(0, 7)}`;
	files.set(`index/${name}.pf_index`, pack(whole));
	return name;
}
