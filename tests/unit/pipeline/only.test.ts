import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBuildOptions } from '../../../src/pipeline/options.ts';
import { markAsOurs } from '../../../src/pipeline/swap/mark.ts';
import { aFolder, contentsOf } from './a-folder.ts';

const TOWN = 'tests/fixtures/one-entry-town';
const ENTRY = 'barriers/bankje-te-ver/nl.md';
/** Five builds. */
const PATIENCE = 240_000;

/** Which top folders of a site changed. */
const changed = (then: Record<string, string>, now: Record<string, string>) =>
	new Set(
		[...new Set([...Object.keys(then), ...Object.keys(now)])]
			.filter((file) => then[file] !== now[file])
			.map((file) => file.split('/')[0]),
	);

test('one part is made again in the site that stands', { timeout: PATIENCE }, () => {
	const folder = aFolder();
	const content = join(folder, 'content');
	cpSync(TOWN, content, { recursive: true });
	const built = (...args: string[]) => {
		const out = join(folder, 'dist');
		const command = ['src/cli/bin.mjs', 'build', '--content', content, '--out', out, ...args];
		const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
		expect(status, stderr).toBe(0);
		return contentsOf(out);
	};
	const whole = built();
	const entry = join(content, ENTRY);
	writeFileSync(entry, readFileSync(entry, 'utf8').replace('één bankje', 'één groen bankje'));

	const found = built('--only=search');
	expect(changed(whole, found)).toEqual(new Set(['pagefind', 'sw.js', 'zoeken']));

	const printed = built('--only=print');
	expect(changed(found, printed)).toEqual(new Set(['druk']));

	const shown = built('--only=site');
	expect(changed(printed, shown)).toContain('drempels');
	expect(changed(printed, shown)).not.toContain('druk');

	// All parts made again are the whole.
	const again = built();
	expect(changed(shown, again)).toEqual(new Set());
	expect(changed(found, again)).not.toContain('pagefind');
});

test('a part needs a site that stands, and a name', () => {
	const site = aFolder({ 'index.html': 'ours' });
	expect(() => parseBuildOptions(['--out', site, '--only=site'])).toThrow('nog geen site');
	markAsOurs(site);
	expect(parseBuildOptions(['--out', site, '--only=print']).only).toBe('print');
	expect(() => parseBuildOptions(['--out', site, '--only=pdf'])).toThrow('site, print, search');
	expect(() => parseBuildOptions(['--out', site, '--only=site', '--no-print'])).toThrow(
		'niet samen',
	);
});
