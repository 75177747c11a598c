import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from './input/git.ts';
import type { BuildOptions } from './options.ts';

const ENGINE = join(import.meta.dirname, '../..');

/** Of every site that was made here: what it was made from, and how it stood then. */
const MEMORY = resolve('.cache/gemaakt');

/** A site as it stands, for the build that finds nothing to do. */
export interface Before {
	/** Whether the site in its place was made from the very same things, and nobody touched it since. */
	isSame: boolean;
	/** To call when a new site is in place. */
	remember: () => void;
}

/** Looks back, before anything is read: what changes during a build belongs to the next. */
export function lookBack(options: BuildOptions, day: string, memory = MEMORY): Before {
	const from = madeFrom(options, day);
	const file = join(memory, createHash('sha256').update(options.outDir).digest('hex'));
	const now = () => `${from}\n${standing(options.outDir)}`;
	return {
		isSame: existsSync(file) && readFileSync(file, 'utf8') === now(),
		remember: () => {
			mkdirSync(memory, { recursive: true });
			writeFileSync(file, now());
		},
	};
}

/** Everything that a page or a document can depend on: texts, engine, packages, day, and when texts were committed. */
function madeFrom({ contentDir, base, prints }: BuildOptions, day: string): string {
	const commit = git(contentDir, 'rev-parse', 'HEAD');
	const hash = createHash('sha256').update(
		JSON.stringify([process.version, contentDir, base, prints, day, commit]),
	);
	for (const path of [...filesIn(join(ENGINE, 'src')), ...filesIn(join(ENGINE, 'public'))])
		hash.update(`${path}\n`).update(readFileSync(path));
	hash.update(readFileSync(join(ENGINE, 'package.json')));
	// Where there is no git, paper tells the day on which a file was written.
	for (const path of filesIn(contentDir))
		hash
			.update(`${path} ${statSync(path).mtime.toISOString().slice(0, 10)}\n`)
			.update(readFileSync(path));
	return hash.digest('hex');
}

/** Every file of a folder with its size and the moment at which it was written. */
function standing(folder: string): string {
	const hash = createHash('sha256');
	for (const path of filesIn(folder)) {
		const { size, mtimeMs } = statSync(path);
		hash.update(`${path} ${size} ${mtimeMs}\n`);
	}
	return hash.digest('hex');
}

const filesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				// A link is no text of a town: the check says so.
				.filter((entry) => entry.isFile())
				.map(({ parentPath, name }) => join(parentPath, name))
				.sort()
		: [];
