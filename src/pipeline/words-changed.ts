import { execFileSync } from 'node:child_process';

/**
 * The last day (ISO) on which the words of the content changed: what paper carries. Git knows; where it does not, or where
 * something is not committed yet, that is the day of the build.
 */
export function wordsChanged(contentDir: string, today: string): string {
	const edited = isCommitted(contentDir) ? lastCommit(contentDir) : undefined;
	return edited !== undefined && edited < today ? edited : today;
}

const lastCommit = (folder: string) =>
	git(folder, 'log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', '--', '.') || undefined;

const isCommitted = (folder: string) => git(folder, 'status', '--porcelain', '--', '.') === '';

/** What git answers; undefined where there is no git or no repository. */
function git(folder: string, ...args: string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', folder, ...args], {
			encoding: 'utf8',
			env: { ...process.env, TZ: 'UTC' },
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return undefined;
	}
}
