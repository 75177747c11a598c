import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A package that lies beside all others of the engine. */
const ANY = 'astro/package.json';

/**
 * Pages that were just made are run from the town's folder, and look for packages upwards from there. Where they would
 * find none, or those of somebody else (npx, an engine installed for the whole machine), a link leads to ours.
 */
export function linkPackages(cache: string) {
	const ours = createRequire(import.meta.url).resolve(ANY);
	if (foundFrom(cache) === ours) return;
	const link = resolve(cache, 'node_modules');
	mkdirSync(cache, { recursive: true });
	rmSync(link, { force: true });
	// A junction: a plain link asks for rights on Windows.
	symlinkSync(dirname(dirname(ours)), link, 'junction');
}

function foundFrom(folder: string): string | undefined {
	try {
		return createRequire(join(resolve(folder), 'here.js')).resolve(ANY);
	} catch {
		return undefined;
	}
}
