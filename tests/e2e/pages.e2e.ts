import { expect, test } from 'playwright/test';
import { absent, pageTypes, strays } from './page-types.ts';

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

test('pages come with the headers that a host must send', async ({ request }) => {
	const headers = (await request.get('/')).headers();
	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'referrer-policy': expect.stringMatching(/strict-origin|no-referrer|same-origin/),
		'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
	});
});

for (const { name, address } of pageTypes)
	test(`${name}: one h1, a title, a description and its language`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute(
			'lang',
			/\/([a-z]{2})\/$/.exec(address)?.[1] ?? 'nl',
		);
		expect((await page.title()).length).toBeGreaterThan(3);
		await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/);
	});
