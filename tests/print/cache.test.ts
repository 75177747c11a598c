import {
	cpSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCache } from '../../src/print/engine/cache.ts';
import type { Printed } from '../../src/print/index.ts';
import { openPdf, print } from './printed.ts';

const TOWN = 'tests/fixtures/second-town';
const ENTRY = 'actions/belbus-in-de-avond/nl.md';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-cache-'));
	cpSync(TOWN, join(folder, 'town'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Prints the copied town and says which documents were made, not taken from the cache. */
async function printAgain(stamp = 'same', editions?: Printed['edition'][], when = {}) {
	const dir = join(folder, 'cache');
	const before = new Set(readdirSync(folder).includes('cache') ? readdirSync(dir) : []);
	const printing = await print(join(folder, 'town'), editions, { dir, stamp }, undefined, when);
	const made = readdirSync(dir).filter((name) => !before.has(name));
	return { ...printing, made: made.map((name) => fileOf(join(dir, name))).sort() };
}

const fileOf = (path: string) =>
	(JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '') as { file: string }).file;

describe('a second printing', () => {
	test('makes only what changed, and the same bytes as without a cache', async () => {
		const first = await printAgain();
		const files = first.printed.map(({ file }) => file);
		expect(first.made).toEqual(expect.arrayContaining(files));

		const again = await printAgain();
		expect(again.made).toEqual([]);
		expect(again.printed).toEqual(first.printed);

		const tomorrow = await printAgain('same', undefined, { day: '2026-11-23' });
		expect(tomorrow.made).toEqual([]);

		const path = join(folder, 'town', ENTRY);
		writeFileSync(path, `${readFileSync(path, 'utf8')}\nEr rijdt nu ook een bus op zondag.\n`);
		const changed = await printAgain();
		expect(changed.made).toEqual([
			'druk/beleidsdossier-bladzijden.png',
			'druk/beleidsdossier-drukker.pdf',
			'druk/beleidsdossier-grote-letters.pdf',
			'druk/beleidsdossier-inktspaar.pdf',
			'druk/beleidsdossier.pdf',
			'druk/beleidsdossier.png',
			'druk/fiches/acties/belbus-in-de-avond.pdf',
		]);

		const cold = await print(join(folder, 'town'), undefined, 'none');
		expect(changed.printed).toEqual(cold.printed);
		for (const printed of cold.printed)
			expect(Buffer.compare(changed.read(printed), cold.read(printed)), printed.file).toBe(0);
	}, 240_000);

	test('makes what a date changes once that has come, and paper carries that date', async () => {
		const path = join(folder, 'town/actions/kookles-in-het-dorp/nl.md');
		writeFileSync(path, readFileSync(path, 'utf8').replace('2026-06-15', '2026-12-15'));
		await printAgain('same', ['fiche'], { day: '2026-12-14' });
		const { made, printed, read } = await printAgain('same', ['fiche'], { day: '2026-12-20' });
		expect(made).toEqual(['druk/fiches/acties/kookles-in-het-dorp.pdf']);
		const daysOn = async (id: string) => {
			const [fiche] = printed.filter((one) => one.id === id);
			const { pages } = await openPdf(fiche ? read(fiche) : new Uint8Array());
			return pages.join('').match(/Versievan(\d+[a-z]+\d{4})/)?.[1];
		};
		expect(await daysOn('kookles-in-het-dorp')).toBe('15december2026');
		expect(await daysOn('belbus-in-de-avond')).toBe('22november2026');
	}, 120_000);

	test('makes everything when anything of the machine changed', async () => {
		const { made, printed } = await printAgain('another', ['fiche'], { day: '2026-12-20' });
		expect(printed).not.toEqual([]);
		expect(made).toEqual(expect.arrayContaining(printed.map(({ file }) => file)));
	}, 120_000);
});

describe('the cache', () => {
	const take = (dir: string, from: unknown, bytes: Uint8Array) =>
		openCache({ dir, stamp: '' }).take(from, () => Promise.resolve({ bytes, facts: { a: 1 } }));

	test('tells bytes apart, also when they come as a Buffer', async () => {
		const dir = join(folder, 'bytes');
		const [one, two] = [Uint8Array.from([1, 10]), Uint8Array.from([2])];
		expect((await take(dir, { file: one }, one)).bytes).toEqual(one);
		expect((await take(dir, { file: Buffer.from(one) }, two)).bytes).toEqual(one);
		expect((await take(dir, { file: two }, two)).bytes).toEqual(two);
		expect(readdirSync(dir)).toHaveLength(2);
	});

	test('lets go of what was not used for longest, when it grows too large', async () => {
		const dir = join(folder, 'large');
		const cache = openCache({ dir, stamp: '' });
		const large = new Uint8Array(110_000_000);
		await take(dir, 'old', large);
		const [old = ''] = readdirSync(dir);
		utimesSync(join(dir, old), 0, 0);
		await take(dir, 'new', large);
		cache.prune();
		expect(readdirSync(dir)).toHaveLength(1);
		expect(readdirSync(dir)).not.toContain(old);
	});

	test('keeps all that this build used, however much that is', async () => {
		const dir = join(folder, 'used');
		const cache = openCache({ dir, stamp: '' });
		const large = new Uint8Array(110_000_000);
		for (const from of ['one', 'two'])
			await cache.take(from, () => Promise.resolve({ bytes: large, facts: {} }));
		cache.prune();
		expect(readdirSync(dir)).toHaveLength(2);
	});
});
