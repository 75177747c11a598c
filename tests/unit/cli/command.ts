import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TODAY, writeContent } from '../check/temp-content.ts';

export const bin = join(import.meta.dirname, '../../../src/cli/bin.mjs');

/** Runs a command as an editor does, on the day of the tests. */
export function run(command: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [bin, command, ...args], {
		encoding: 'utf8',
		env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) },
	});
	return { status, said: stdout + stderr, report: stdout };
}

/** A folder with the good content, changed. */
export const content = (changed = {}) => join(writeContent(changed), 'content');
export const textOf = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');
