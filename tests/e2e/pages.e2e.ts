import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { addressOf } from '../../src/pipeline/gates/html-files.ts';
import { tagsIn } from '../../src/pipeline/gates/html-tags.ts';
import { DIST, absent, pages, strays } from './page-types.ts';

test('every page type is built, and every page has a type', () => {
	expect(absent).toEqual([]);
	expect(strays).toEqual([]);
});

test('a short address on paper leads to its recommendation', async ({ page }) => {
	await page.goto('/a/7/');
	await page.waitForURL(/\/aanbevelingen\/[^/]+\/$/);
	await expect(page.locator('h1')).toBeVisible();
});

test('an address that does not exist gets a page that helps on', async ({ page }) => {
	const response = await page.goto('/bestaat-niet/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('main a').first()).toBeVisible();
});

for (const [path, part] of [
	['/bronnen/', '.sources li[id]'],
	['/woorden/', '.term[id]'],
] as const)
	test(`a link to one on ${path} opens the part in which it stands`, async ({ page }) => {
		await page.goto(path);
		const found = page.locator(part).last();
		await expect(found).toBeHidden();
		await page.goto(`${path}#${await found.getAttribute('id')}`);
		await expect(found).toBeInViewport();
	});

test('pages come with the headers that a host must send', async ({ request }) => {
	const headers = (await request.get('/')).headers();
	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'referrer-policy': expect.stringMatching(/strict-origin|no-referrer|same-origin/),
		'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
	});
});

test('every page has one h1, a title, a description and its language', () => {
	const faults = pages.flatMap((path) => {
		const tags = [...tagsIn(readFileSync(join(DIST, path), 'utf8'))];
		const named = (name: string) => tags.filter((tag) => tag.name === name);
		const described = named('meta').find((tag) => tag.attributes.get('name') === 'description');
		const lang = /\/([a-z]{2})\/$/.exec(addressOf(path))?.[1] ?? 'nl';
		return [
			named('h1').length === 1 ? [] : `${named('h1').length} h1`,
			(named('title')[0]?.text?.length ?? 0) > 3 ? [] : 'no title',
			(described?.attributes.get('content')?.length ?? 0) >= 20 ? [] : 'no description',
			named('html')[0]?.attributes.get('lang') === lang ? [] : `not in ${lang}`,
		]
			.flat()
			.map((fault) => `${path}: ${fault}`);
	});
	expect(faults).toEqual([]);
});
