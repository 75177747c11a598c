// Plain JavaScript, as bin.mjs: runs on whatever Node the machine has.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

/** The first Node that reads TypeScript as it is; Astro 7 and Vitest 5 ask for hardly less. */
export const OLDEST_NODE = [22, 18];

/** Whether a version, as in v26.10.0, is new enough for us. */
export function isRecentNode(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The Node that npm installed for this machine; undefined where there is none for it. */
export function ownNode() {
	const system = process.platform === 'win32' ? 'win' : process.platform;
	const { resolve } = createRequire(import.meta.url);
	for (const name of [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`])
		try {
			const file = resolve(`${name}/package.json`);
			const { version } = JSON.parse(readFileSync(file, 'utf8'));
			const binary = system === 'win' ? 'bin/node.exe' : 'bin/node';
			return { path: join(dirname(file), binary), version: `v${version}` };
		} catch {
			// An optional dependency: the next name, or none.
		}
	return undefined;
}

/** Does it all again on another Node, and gives its exit code; undefined when that Node cannot run here (Alpine). */
export function runOn(node, args) {
	const child = spawn(node, args, { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
		process.on(signal, () => child.kill(signal));
	return new Promise((done) => {
		child.on('error', () => done(undefined));
		child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]));
	});
}
