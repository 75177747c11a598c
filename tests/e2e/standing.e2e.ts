import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type KindName, kinds } from '../../src/model/index.ts';
import { DIST, pages } from './page-types.ts';
import { addressOf } from '../../src/pipeline/gates/html-files.ts';

interface Exported {
	kind: KindName;
	id: string;
	standing?: { state: string };
}

const { entries } = JSON.parse(readFileSync(join(DIST, 'data/dossier.json'), 'utf8')) as {
	entries: Exported[];
};
const OVER = new Set(['voorbij', 'verlopen', 'uitgevoerd']);
const over = entries.filter(({ standing }) => OVER.has(standing?.state ?? ''));
const addresses = pages.map(addressOf);

test('what is over says so on the first screen of a phone, in every language', async ({ page }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(over.length).toBeGreaterThan(0);
	for (const { kind, id } of over) {
		const own = `/${kinds[kind].segment}/${id}/`;
		for (const address of addresses.filter((one) => one.startsWith(own))) {
			await page.goto(address);
			const standing = page.locator('.light > .strip--over b');
			await expect(standing, address).toHaveText(/\p{L}/u);
			const box = await standing.boundingBox();
			expect(box && box.y + box.height, address).toBeLessThanOrEqual(844);
		}
	}
});

test('a result says how it stands, as its card in a list does', async ({ page }) => {
	const [action] = over.filter(({ kind }) => kind === 'actions');
	test.skip(!action, 'no action is over');
	await page.goto('/acties/');
	const card = page.locator(`a[href="/acties/${action?.id}/"]`).first();
	await page.goto(`/zoeken/?q=${encodeURIComponent(((await card.textContent()) ?? '').trim())}`);
	const result = page
		.locator('.result')
		.filter({ has: page.locator(`[href*="/acties/${action?.id}/"]`) });
	await expect(result.locator('.strip--over').first()).toBeVisible();
	await expect(result.locator('.strip--over svg').first()).toBeAttached();
});

test('how a result in Arabic stands reads from right to left', async ({ page }) => {
	await page.goto('/zoeken/?q=عمل');
	const strip = page.locator('.result .strip[lang="ar"]').first();
	await expect(strip).toBeVisible();
	expect(await strip.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
});
