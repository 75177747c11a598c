import { createHash } from 'node:crypto';
import {
	globSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readFonts } from './fonts.ts';

/** Where made documents are kept, and what of the machine they depend on. */
export interface CacheOptions {
	dir: string;
	/** Stands for everything outside this folder that shapes a document: the lock file, the maker of pictures. */
	stamp: string;
}

/** A made document or picture, with what is to be known about it without opening it. */
export interface Kept<Facts> {
	bytes: Uint8Array;
	facts: Facts;
}

/** Gives what was made before from the very same things, or makes it. */
export interface Cache {
	take<Facts>(from: unknown, make: () => Promise<Kept<Facts>>): Promise<Kept<Facts>>;
	/** Throws away what was not used for the longest time, until the rest is small enough; what this build used stays. */
	prune(): void;
}

/** Of what this build did not use: about twenty versions of a dossier with two hundred documents. */
const MOST_BYTES = 200_000_000;

/** Makes everything anew. */
export const noCache: Cache = { take: (_, make) => make(), prune: () => {} };

/** A cache on disk: the name of a file is the hash of all that its content comes from, so none is ever out of date. */
export function openCache({ dir, stamp }: CacheOptions): Cache {
	mkdirSync(dir, { recursive: true });
	const house = hash([stamp, process.version, ...ownCode(), ...readFonts()]);
	const used = new Set<string>();
	return {
		async take<Facts>(from: unknown, make: () => Promise<Kept<Facts>>) {
			const path = join(dir, hash([house, ...partsOf(from)]));
			used.add(path);
			const kept = read<Facts>(path);
			if (kept) return kept;
			const made = await make();
			write(path, made);
			return made;
		},
		prune: () => prune(dir, used),
	};
}

const HOUSE = join(import.meta.dirname, '..');

/** Every template and every line of code of the print house. */
const ownCode = () =>
	globSync('**/*.{ts,typ}', { cwd: HOUSE })
		.sort()
		.flatMap((file) => [file, readFileSync(join(HOUSE, file))]);

/** Bytes stay bytes, all else becomes JSON. */
function partsOf(from: unknown): (string | Uint8Array)[] {
	const files: Uint8Array[] = [];
	const json = JSON.stringify(from, function (this: Record<string, unknown>, key, value: unknown) {
		// Not the value: a Buffer has become an object of numbers by then.
		const given = this[key];
		return given instanceof Uint8Array ? `bytes ${files.push(given)}` : value;
	});
	return [json, ...files];
}

/** With lengths in between: "ab" and "c" is something else than "a" and "bc". */
function hash(parts: Iterable<string | Uint8Array>): string {
	const made = createHash('sha256');
	for (const part of parts) made.update(`${Buffer.byteLength(part)}\n`).update(part);
	return made.digest('hex');
}

function read<Facts>(path: string): Kept<Facts> | undefined {
	try {
		const content = readFileSync(path);
		const end = content.indexOf('\n');
		const now = new Date();
		utimesSync(path, now, now);
		const facts = JSON.parse(content.toString('utf8', 0, end)) as Facts;
		return { facts, bytes: Uint8Array.from(content.subarray(end + 1)) };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

/** Under another name first: a build that is stopped halfway leaves no half document behind. */
function write(path: string, { bytes, facts }: Kept<unknown>) {
	const unfinished = `${path}.${process.pid}`;
	writeFileSync(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), bytes]));
	renameSync(unfinished, path);
}

function prune(dir: string, used: ReadonlySet<string>) {
	const files = readdirSync(dir)
		.map((name) => join(dir, name))
		.filter((path) => !used.has(path))
		.map((path) => ({ path, stat: statSync(path) }))
		.sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
	let room = MOST_BYTES;
	for (const { path, stat } of files) {
		room -= stat.size;
		if (room < 0) rmSync(path, { force: true });
	}
}
