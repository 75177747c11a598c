// Plain JavaScript, as ensure-browser.mjs: runs before TypeScript can be read.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of Debian or Ubuntu. False where that cannot be done without asking for a password. */
export function installWithApt(...packages) {
	if (!existsSync('/usr/bin/apt-get')) return false;
	const root = process.getuid?.() === 0;
	if (!root && !succeeds('sudo', ['-n', 'true'])) return false;
	const [command, before] = root ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
	return (
		succeeds(command, [...before, 'update']) &&
		succeeds(command, [...before, 'install', '-y', '--no-install-recommends', ...packages])
	);
}

const succeeds = (command, options) =>
	spawnSync(command, options, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	}).status === 0;
