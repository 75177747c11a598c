import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, contentsOf } from './a-folder.ts';
import { CAN_MOUNT, ownDisks, smallTown } from './small-town.ts';

const PATIENCE = 120_000;

/** Builds over a good site, with the disks that `mounts` makes. Gives the exit code, what was said, and what stands there after. */
function buildWith(mounts: string, after = '') {
	const folder = aFolder({ 'good/index.html': 'good', 'good/a/b.html': 'too' });
	const out = join(folder, 'out');
	mkdirSync(out);
	cpSync(join(folder, 'good'), join(out, 'dist'), { recursive: true });
	const build = smallTown(folder)
		.map((word) => `'${word}'`)
		.join(' ');
	const lines =
		`${mounts}\n"$NODE" ${build} --out "$OUT/dist" >&2 && code=0 || code=$?\n${after}\n` +
		`diff -r "$GOOD" "$OUT/dist" && ls -A "$OUT" && echo "code $code"`;
	const env = { ...process.env, NODE: process.execPath, OUT: out, GOOD: join(folder, 'good') };
	const run = spawnSync(...ownDisks(lines), { encoding: 'utf8', env });
	return { run, outside: () => contentsOf(out) };
}

test.skipIf(!CAN_MOUNT)(
	'a disk that is full when the site is put in place',
	{ timeout: PATIENCE },
	() => {
		const { run } = buildWith(
			'mount -t tmpfs -o size=600k tmpfs "$OUT"; cp -r "$GOOD" "$OUT/dist"',
		);
		expect(run.stderr).toContain('De schijf is vol. Maak plaats en bouw dan opnieuw. (ENOSPC)');
		expect(run.stderr).toContain('De vorige site is niet aangeraakt.');
		expect(run.stdout).toBe('dist\ncode 3\n');
	},
);

test.skipIf(!CAN_MOUNT)('a disk that is full while the site is made', { timeout: PATIENCE }, () => {
	const { run, outside } = buildWith(
		'mount -t tmpfs -o size=1m tmpfs .cache',
		'ls -A .cache | grep bouw- && exit 9',
	);
	expect(run.stderr).toMatch(/ENOSPC|no space left/i);
	expect(run.stderr).toContain('De vorige site is niet aangeraakt.');
	expect(run.stdout).toBe('dist\ncode 3\n');
	expect(outside()).toEqual({ 'dist/index.html': 'good', 'dist/a/b.html': 'too' });
});

test.skipIf(!CAN_MOUNT)('a site that may not be written', { timeout: PATIENCE }, () => {
	const { run } = buildWith('mount --bind "$OUT" "$OUT"; mount -o remount,ro,bind "$OUT"');
	expect(run.stderr).toContain('Op deze plaats kan niets worden geschreven.');
	expect(run.stderr).toContain('De vorige site is niet aangeraakt.');
	expect(run.stdout).toBe('dist\ncode 3\n');
});
