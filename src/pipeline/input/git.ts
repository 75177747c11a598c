import { execFileSync } from 'node:child_process';

/** What git answers; nothing where there is no git or no repository. */
export function git(folder: string, ...args: string[]): string {
	try {
		return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
			encoding: 'utf8',
			env: { ...process.env, TZ: 'UTC' },
			maxBuffer: Infinity,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return '';
	}
}
