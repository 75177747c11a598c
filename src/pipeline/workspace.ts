import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './command/processes.ts';
import { lockOf, restoreAside } from './swap/swap.ts';
import { refuseUnwritable, trialOf } from './command/typed.ts';

/** Where one build works; nothing in it is shared with another build. */
export interface Workspace {
	/** The site, until it is swapped in. */
	site: string;
	/** Printed documents, until the site is there. */
	print: string;
	cache: string;
	/** Beside the folder to replace, thus on its disk: the last stop before the swap. */
	staging: string;
	/** Removes everything; may be called twice. */
	close: () => void;
}

/**
 * Inside the project, wherever the site goes: Astro runs its pages from the folder it builds in, where packages must be
 * found, and for a folder elsewhere it falls back on one that all builds share (.astro/.prerender).
 */
const WORKSHOP = resolve('.cache');

/** Makes a folder that no other build uses, after clearing what a killed build left. */
export function openWorkspace(outDir: string): Workspace {
	const stagingPrefix = `.${basename(outDir)}.nieuw-`;
	const parent = dirname(outDir);
	refuseUnwritable(outDir);
	mkdirSync(WORKSHOP, { recursive: true });
	restoreAside(outDir);
	clearAbandoned(WORKSHOP, 'bouw-');
	for (const prefix of [stagingPrefix, trialOf(outDir), `${basename(lockOf(outDir))}.`])
		clearAbandoned(parent, prefix);
	const folder = mkdtempSync(join(WORKSHOP, `bouw-${process.pid}-`));
	const staging = join(parent, `${stagingPrefix}${basename(folder).slice('bouw-'.length)}`);
	return {
		site: join(folder, 'site'),
		print: join(folder, 'public-druk'),
		cache: join(folder, 'cache'),
		staging,
		close: () => [folder, staging].forEach(remove),
	};
}

/** Names hold the id of the process that made them: dead means abandoned. */
function clearAbandoned(parent: string, prefix: string) {
	for (const name of readdirSync(parent)) {
		if (!name.startsWith(prefix)) continue;
		if (!isRunning(Number(name.slice(prefix.length).split('-')[0]))) remove(join(parent, name));
	}
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
