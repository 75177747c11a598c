// Plain JavaScript, as bin.mjs: runs on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What node_modules must have been installed from. The machine counts too: a shared folder can meet two systems. */
export const stampFor = (lock, { platform, arch }) =>
	createHash('sha256').update(lock).update(`\n${platform} ${arch}`).digest('hex');

/**
 * In a clone: installs when the lock file asks for something else than what stands in node_modules. Where the engine was
 * itself installed there is no lock file beside it, and nothing to do.
 */
export function ensureInstall(root) {
	const lock = join(root, 'package-lock.json');
	if (!existsSync(lock)) return;
	const stampFile = join(root, 'node_modules', '.install-stamp');
	const wanted = stampFor(readFileSync(lock), process);
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === wanted) return;
	// Not on standard output: what a command says there may be read by another program.
	console.error('Installeren met npm ci. De eerste keer duurt dat een paar minuten.');
	const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const { status } = spawnSync('npm', install, {
		cwd: root,
		stdio: ['ignore', 2, 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error(
			'Installeren met npm ci is niet gelukt. Kijk hierboven waarom, en probeer opnieuw.',
		);
		process.exit(1);
	}
	writeFileSync(stampFile, `${wanted}\n`);
}
