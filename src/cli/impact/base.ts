import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Does something with the content as it was in another version, in a folder that is gone afterwards. */
export async function withContentOf<T>(
	revision: string,
	contentDir: string,
	work: (dir: string) => Promise<T>,
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-basis-'));
	try {
		const git = (...args: string[]) =>
			execFileSync('git', ['-C', contentDir, ...args], {
				maxBuffer: 64 * 1024 * 1024,
				stdio: ['ignore', 'pipe', 'pipe'],
			});
		// --end-of-options: a revision that looks like an option is no option.
		const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
		const list = git('ls-tree', '-r', '-z', commit.toString().trim(), '.').toString();
		for (const line of list.split('\0').filter(Boolean)) {
			const [, mode, hash, path] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/.exec(line) ?? [];
			// Links are no content; the check refuses them.
			if (!hash || !path || !mode?.startsWith('100')) continue;
			mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
			writeFileSync(join(folder, 'content', path), git('cat-file', 'blob', hash));
		}
		return await work(join(folder, 'content'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Whether git knows a version under that name. */
export function isRevision(name: string, contentDir: string): boolean {
	const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
	return spawnSync('git', ['-C', contentDir, ...asked], { stdio: 'ignore' }).status === 0;
}

/** Files of the content that are not what they were in another version, new ones too; paths from the content folder. */
export function changedFiles(revision: string, contentDir: string): string[] {
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', contentDir, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.split('\0')
			.filter(Boolean);
	const changed = git(
		'diff',
		'--name-only',
		'--relative',
		'-z',
		'--end-of-options',
		revision,
		'--',
		'.',
	);
	return [
		...new Set([...changed, ...git('ls-files', '--others', '--exclude-standard', '-z')]),
	].sort();
}
