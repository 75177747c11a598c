import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../../src/pipeline/swap/lock.ts';
import { restoreAside, swapIn } from '../../../src/pipeline/swap/swap.ts';
import { aFolder, contentsOf } from './a-folder.ts';

const places = (folder: string) =>
	[join(folder, 'work'), join(folder, '.dist.nieuw'), join(folder, 'dist')] as const;

test('the new site takes the place of the old one and nothing stays behind', () => {
	const folder = aFolder({ 'work/new.html': 'new', 'dist/old.html': 'old' });
	swapIn(...places(folder));
	expect(contentsOf(folder)).toEqual({ 'dist/new.html': 'new' });
});

test('the first site needs no old one', () => {
	const folder = aFolder({ 'work/new.html': 'new' });
	swapIn(...places(folder));
	expect(contentsOf(folder)).toEqual({ 'dist/new.html': 'new' });
});

test('the old site stays when the new one is not there', () => {
	const folder = aFolder({ 'dist/old.html': 'old' });
	expect(() => swapIn(...places(folder))).toThrow();
	expect(contentsOf(folder)).toEqual({ 'dist/old.html': 'old' });
});

test('a build killed between the two renames is undone by the next', () => {
	const folder = aFolder({ '.dist.oud/old.html': 'old' });
	restoreAside(join(folder, 'dist'));
	expect(contentsOf(folder)).toEqual({ 'dist/old.html': 'old' });
});

test('a lock of a live process is waited for, and given back', () => {
	const folder = aFolder({ slot: String(process.pid) });
	const slot = join(folder, 'slot');
	expect(() => withLock(slot, () => 'in', 100)).toThrow(`held by process ${process.pid}`);
	expect(contentsOf(folder)).toEqual({ slot: String(process.pid) });
});

test('a lock of a dead process is taken over', () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	const folder = aFolder({ slot: String(pid) });
	expect(withLock(join(folder, 'slot'), () => 'in', 100)).toBe('in');
	expect(contentsOf(folder)).toEqual({});
});

test('a lock is given back when the work fails', () => {
	const folder = aFolder();
	mkdirSync(join(folder, 'x'));
	const failing = () => {
		throw new Error('work');
	};
	expect(() => withLock(join(folder, 'slot'), failing)).toThrow('work');
	expect(contentsOf(folder)).toEqual({});
});
