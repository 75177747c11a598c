import { spawn, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const TOWN = 'tests/fixtures/second-town';

/** A town without documents of its own, so that a build takes seconds. Gives the options to build it. */
export function smallTown(folder: string, name = 'content'): string[] {
	const content = join(folder, name);
	cpSync(TOWN, content, { recursive: true, filter: (path) => !path.includes('publications') });
	return ['src/cli/bin.mjs', 'build', '--content', content, '--base', '/dossier/'];
}

/** Starts the real build command. */
export function startBuild(options: string[], out: string) {
	const child = spawn(process.execPath, [...options, '--out', out], { stdio: 'ignore' });
	return { child, ended: new Promise((done) => child.on('close', done)) };
}

/** The command for a few lines of shell with disks of their own, that only they see. */
export const ownDisks = (lines: string, args: string[] = []): [string, string[]] => [
	'unshare',
	[...AS_ROOT, '--mount', 'sh', '-euc', lines, 'sh', ...args],
];

const AS_ROOT = process.getuid?.() === 0 ? [] : ['--map-root-user'];

/** Linux, and a kernel that gives everyone (or root) a room of their own. */
export const CAN_MOUNT =
	process.platform === 'linux' &&
	spawnSync(...ownDisks('mount -t tmpfs -o size=1m tmpfs /mnt')).status === 0;

if (!CAN_MOUNT)
	console.warn(
		'OVERGESLAGEN: hier kan geen volle schijf worden gemaakt (Linux met unshare), dus die is niet beproefd.',
	);
