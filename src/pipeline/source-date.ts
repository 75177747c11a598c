import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys that say when something was so. Not `until` or `expires`: those may lie in the future. */
const DATED = /^\s*(?:- )?(?:date|checkedOn):\s*['"]?(\d{4}-\d\d-\d\d)/gm;

/**
 * The moment of this version in seconds, never the clock's: two builds of one version are identical.
 * From SOURCE_DATE_EPOCH, else the last commit, else the newest date the content itself names.
 */
export function sourceDateEpoch(contentDir: string, env: NodeJS.ProcessEnv = process.env): number {
	const given = env['SOURCE_DATE_EPOCH'];
	if (given && /^\d+$/.test(given)) return Number(given);
	return lastCommit(contentDir) ?? newestDate(contentDir);
}

/** Day of a version (ISO). */
export const dayOf = (epoch: number) => new Date(epoch * 1000).toISOString().slice(0, 10);

function lastCommit(folder: string): number | undefined {
	try {
		const out = execFileSync('git', ['-C', folder, 'log', '-1', '--format=%ct'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return Number(out.trim()) || undefined;
	} catch {
		// No git, no repository or no commit yet.
		return undefined;
	}
}

function newestDate(folder: string): number {
	const files = globSync('**/*.{md,yaml}', { cwd: folder });
	const dates = files.flatMap((file) =>
		[...readFileSync(join(folder, file), 'utf8').matchAll(DATED)].map(([, date]) => date ?? ''),
	);
	const newest = dates.sort().at(-1) ?? '1970-01-01';
	return Date.parse(`${newest}T00:00:00Z`) / 1000;
}
