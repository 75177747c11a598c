import { type Page, expect, test } from 'playwright/test';
import { pageTypes } from './page-types.ts';

/** Keeps everything a page should not do: requests that leave or fail, and complaints of the browser. */
function watch(page: Page, origin: string): string[] {
	const faults: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url))
			faults.push(`leaves: ${url}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
	return faults;
}

for (const { name, address } of pageTypes.filter(({ name }) => name !== 'niet gevonden'))
	test(`${name}: nothing leaves the site and nothing goes wrong`, async ({ page, baseURL }) => {
		const faults = watch(page, baseURL ?? '');
		await page.goto(address, { waitUntil: 'networkidle' });
		expect(faults).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	});

test('searching: nothing leaves the site and nothing goes wrong', async ({ page, baseURL }) => {
	const faults = watch(page, baseURL ?? '');
	await page.goto('/zoeken/?q=taal');
	await expect(page.locator('ol[data-zoekresultaten][data-klaar]')).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(faults).toEqual([]);
});
