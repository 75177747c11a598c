import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allOr } from '../../sample.ts';
import { aFolder, contentsOf } from './a-folder.ts';
import { CAN_MOUNT, ownDisks, smallTown } from './small-town.ts';

const PATIENCE = 120_000;

/** Builds over a good site, with the disks that `mounts` makes. Gives the exit code, what was said, and what stands there after. */
function buildWith(mounts: string, after = '') {
	const folder = aFolder({
		'good/.drempelwijzer': '',
		'good/index.html': 'good',
		'good/a/b.html': 'too',
	});
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

const TROUBLES = [
	{
		why: 'a disk that is full when the site is put in place',
		mounts: 'mount -t tmpfs -o size=600k tmpfs "$OUT"; cp -r "$GOOD" "$OUT/dist"',
		says: /De schijf is vol\. Maak plaats en bouw dan opnieuw\. \(ENOSPC\)/,
	},
	{
		why: 'a disk that is full while the site is made',
		mounts: 'mount -t tmpfs -o size=1m tmpfs .cache',
		after: 'ls -A .cache | grep bouw- && exit 9',
		says: /ENOSPC|no space left/i,
	},
	{
		why: 'a site that may not be written',
		mounts: 'mount --bind "$OUT" "$OUT"; mount -o remount,ro,bind "$OUT"',
		says: /Op deze plaats kan niets worden geschreven\./,
	},
];

test.skipIf(!CAN_MOUNT).each(allOr(TROUBLES.slice(0, 1), TROUBLES))(
	'$why leaves the last good site',
	{ timeout: PATIENCE },
	({ mounts, after, says }) => {
		const { run, outside } = buildWith(mounts, after);
		expect(run.stderr).toMatch(says);
		expect(run.stderr).toContain('De vorige site is niet aangeraakt.');
		expect(run.stdout).toBe('dist\ncode 3\n');
		expect(outside()).toEqual({
			'dist/.drempelwijzer': '',
			'dist/index.html': 'good',
			'dist/a/b.html': 'too',
		});
	},
);
