import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Without a network it gives up soon. */
const PATIENCE = ['Acquire::Retries=1', 'Acquire::http::Timeout=20'].flatMap((one) => ['-o', one]);

/** Installs packages of Debian or Ubuntu. False where that cannot be done without asking for a password. */
export function installWithApt(...packages) {
	if (!existsSync('/usr/bin/apt-get')) return false;
	const root = process.getuid?.() === 0;
	if (!root && !succeeds('sudo', ['-n', 'true'])) return false;
	const [command, before] = root ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
	return (
		succeeds(command, [...before, ...PATIENCE, 'update']) &&
		succeeds(command, [
			...before,
			...PATIENCE,
			'install',
			'-y',
			'--no-install-recommends',
			...packages,
		])
	);
}

const succeeds = (command, options) =>
	spawnSync(command, options, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	}).status === 0;
