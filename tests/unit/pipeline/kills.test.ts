import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../../src/pipeline/workspace.ts';
import { allOr } from '../../sample.ts';
import { chance } from '../check/chance.ts';
import { aFolder, contentsOf } from './a-folder.ts';
import { smallTown, startBuild } from './small-town.ts';

/** So many anywhere in a whole build, the others around the moment at which the site changes. */
const IN_BUILD = allOr(2, 10);
const IN_SWAP = allOr(10, 40);
const PATIENCE = 300_000 + IN_BUILD * 30_000;

test(
	'killed at any moment, a build leaves the last good site byte for byte',
	{ timeout: PATIENCE },
	async () => {
		const folder = aFolder();
		const options = smallTown(aFolder());
		const out = join(folder, 'dist');
		const started = performance.now();
		expect(await startBuild(options, out).ended).toBe(0);
		let length = performance.now() - started;
		const good = contentsOf(out);
		expect(Object.keys(good).length).toBeGreaterThan(20);
		const next = chance('kill');
		const killed: (number | undefined)[] = [];
		for (let turn = 0; killed.length < IN_BUILD; turn++) {
			expect(turn).toBeLessThan(3 * IN_BUILD);
			const moment = ((killed.length + next()) / IN_BUILD) * length;
			// A site that nobody touched would not be made again.
			utimesSync(join(out, 'index.html'), turn, turn);
			const begun = performance.now();
			const { child, ended } = startBuild(options, out);
			const timer = setTimeout(() => child.kill('SIGKILL'), moment);
			await ended;
			clearTimeout(timer);
			if (child.signalCode === 'SIGKILL') killed.push(child.pid);
			// It ended in time and made the same site again: the next ones have less time.
			else length = performance.now() - begun;
			// The first thing the next build does.
			openWorkspace(out).close();
			expect(contentsOf(out), `after ${Math.round(moment)} ms`).toEqual(good);
		}
		// What a killed build left is cleared by the next.
		expect(await startBuild(options, out).ended).toBe(0);
		expect(readdirSync(folder)).toEqual(['dist']);
		expect(leftInCache(killed)).toEqual([]);
	},
);

test('killed around the swap, there is always a whole site', { timeout: PATIENCE }, async () => {
	const folder = aFolder();
	const [site, out] = [join(aFolder(), 'site'), join(folder, 'dist')];
	for (let page = 0; page < 60; page++) {
		mkdirSync(join(site, String(page)), { recursive: true });
		cpSync('package.json', join(site, String(page), 'index.html'));
	}
	cpSync(site, out, { recursive: true });
	const good = contentsOf(out);
	const next = chance('swap');
	const halfway = new Set<string>();
	for (let turn = 0; turn < IN_SWAP; turn++) {
		const child = spawn(process.execPath, [join(import.meta.dirname, 'swap-again.ts'), site, out]);
		const ended = new Promise((done) => child.on('close', done));
		await new Promise((done) => child.stdout.once('data', done));
		await new Promise((done) => setTimeout(done, next() * 15));
		child.kill('SIGKILL');
		await ended;
		for (const name of readdirSync(folder)) halfway.add(name.replaceAll(/\d.*$/g, ''));
		openWorkspace(out).close();
		expect(contentsOf(out), `turn ${turn}`).toEqual(good);
		for (const name of readdirSync(folder))
			if (name.includes('gemaakt')) rmSync(join(folder, name), { recursive: true });
		expect(readdirSync(folder).filter((name) => !/^\.dist\.(?:oud|slot)$/.test(name))).toEqual([
			'dist',
		]);
	}
	// Proof that some died in the middle of it.
	expect(halfway.size).toBeGreaterThan(allOr(1, 2));
});

/** Other tests build at the same time, in folders of their own. */
const leftInCache = (pids: readonly (number | undefined)[]) =>
	readdirSync('.cache').filter((name) => pids.some((pid) => name.startsWith(`bouw-${pid}-`)));
