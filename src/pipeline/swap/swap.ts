import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withLock } from './lock.ts';

/**
 * Puts a finished site in the place of the last good one.
 * Two renames without a pause between them: no signal handler of ours can run halfway.
 */
export function swapIn(site: string, staging: string, outDir: string) {
	move(site, staging);
	const aside = asideOf(outDir);
	withLock(lockOf(outDir), () => {
		rmSync(aside, { recursive: true, force: true });
		if (existsSync(outDir)) renameSync(outDir, aside);
		try {
			renameSync(staging, outDir);
		} catch (cause) {
			if (existsSync(aside)) renameSync(aside, outDir);
			throw new Error(`Could not put the new site in ${outDir}`, { cause });
		}
		rmSync(aside, { recursive: true, force: true });
	});
}

/** Puts the last good site back when a build was killed between the two renames. */
export function restoreAside(outDir: string) {
	const aside = asideOf(outDir);
	if (!existsSync(aside)) return;
	withLock(lockOf(outDir), () => {
		if (!existsSync(outDir) && existsSync(aside)) renameSync(aside, outDir);
	});
}

function move(from: string, to: string) {
	try {
		renameSync(from, to);
	} catch (error) {
		// Another disk: a rename cannot go there.
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(from, to, { recursive: true });
	}
}

const asideOf = (outDir: string) => join(dirname(outDir), `.${basename(outDir)}.oud`);
/** Beside a site while it is swapped. */
export const lockOf = (outDir: string) => join(dirname(outDir), `.${basename(outDir)}.slot`);
