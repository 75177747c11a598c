import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookBack } from '../../../src/pipeline/unchanged.ts';
import { aFolder } from './a-folder.ts';

const DAY = '2026-11-30';

/** A town with a site that was made from it. */
function aTown() {
	const folder = aFolder({
		'content/site.yaml': 'name: Lindedorp',
		'dist/index.html': 'Lindedorp',
	});
	const options = {
		contentDir: join(folder, 'content'),
		outDir: join(folder, 'dist'),
		base: '/',
		prints: false,
	};
	const look = (changed: Partial<typeof options> = {}, day = DAY) =>
		lookBack({ ...options, ...changed }, day, join(folder, 'memory'));
	look().remember();
	return { folder, look };
}

test('a site is the same while nothing that it was made from changes', () => {
	expect(aTown().look().isSame).toBe(true);
});

test.each([
	['a text is written', (folder: string) => writeFileSync(join(folder, 'content/a.md'), 'Nieuw')],
	['a text is gone', (folder: string) => rmSync(join(folder, 'content/site.yaml'))],
	['a page is changed', (folder: string) => writeFileSync(join(folder, 'dist/index.html'), 'X')],
	['the site is gone', (folder: string) => rmSync(join(folder, 'dist'), { recursive: true })],
])('it is made again after %s', (_, change) => {
	const { folder, look } = aTown();
	change(folder);
	expect(look().isSame).toBe(false);
});

test('it is made again on another day, in another folder on the server and with documents', () => {
	const { look } = aTown();
	expect(look({}, '2026-12-01').isSame).toBe(false);
	expect(look({ base: '/dossier/' }).isSame).toBe(false);
	expect(look({ prints: true }).isSame).toBe(false);
});

test('what changes while a site is being made belongs to the next', () => {
	const { folder, look } = aTown();
	const before = look();
	writeFileSync(join(folder, 'content/a.md'), 'Nieuw');
	before.remember();
	expect(look().isSame).toBe(false);
});

test.each(['nergens', '.'])('a link to %s in the texts is left to the check', (target) => {
	const { folder, look } = aTown();
	symlinkSync(target, join(folder, 'content/koppeling'));
	expect(look).not.toThrow();
});
