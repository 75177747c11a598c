import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreAside } from '../../../scripts/build/swap.ts';
import { aFolder, contentsOf } from './a-folder.ts';

const OPTIONS = ['--content', 'tests/fixtures/second-town', '--base', '/dossier/'];
/** 50 with KILLS=50, for who changes the build; a handful every time. */
const KILLS = Number(process.env['KILLS'] ?? 5);
const PATIENCE = 120_000 + KILLS * 30_000;

const build = (folder: string) => {
	const child = spawn(
		process.execPath,
		['scripts/build.ts', ...OPTIONS, '--out', join(folder, 'dist')],
		{
			stdio: 'ignore',
		},
	);
	return { child, ended: new Promise((done) => child.on('close', done)) };
};

test(
	'killed at any moment, a build leaves the last good site byte for byte',
	{ timeout: PATIENCE },
	async () => {
		const folder = aFolder();
		const started = performance.now();
		expect(await build(folder).ended).toBe(0);
		const longest = performance.now() - started;
		const good = contentsOf(join(folder, 'dist'));
		expect(Object.keys(good).length).toBeGreaterThan(20);
		let killed = 0;
		for (let turn = 0; turn < KILLS; turn++) {
			// Spread over a whole build, and every run other moments. One that ends in time made the same site again.
			const moment = ((turn + Math.random()) / KILLS) * longest;
			const { child, ended } = build(folder);
			const timer = setTimeout(() => child.kill('SIGKILL'), moment);
			await ended;
			clearTimeout(timer);
			if (child.signalCode === 'SIGKILL') killed++;
			// The first thing the next build does, should this one have died between its two renames.
			restoreAside(join(folder, 'dist'));
			expect(contentsOf(join(folder, 'dist')), `after ${Math.round(moment)} ms`).toEqual(good);
		}
		expect(killed).toBeGreaterThan(0);
		// What a killed build left is cleared by the next.
		expect(await build(folder).ended).toBe(0);
		expect(readdirSync(folder)).toEqual(['dist']);
	},
);

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
	'where the site may not be written, the last good one stays',
	{ timeout: PATIENCE },
	() => {
		const folder = aFolder({ 'dist/index.html': 'good' });
		chmodSync(folder, 0o555);
		try {
			const { status } = spawnSync(process.execPath, [
				'scripts/build.ts',
				...OPTIONS,
				'--out',
				join(folder, 'dist'),
			]);
			expect(status).toBe(3);
			expect(contentsOf(folder)).toEqual({ 'dist/index.html': 'good' });
		} finally {
			chmodSync(folder, 0o755);
		}
	},
);
if (process.getuid?.() === 0)
	console.warn(
		'OVERGESLAGEN: root mag overal schrijven, dus een map zonder schrijfrecht bewijst hier niets.',
	);
