import { type Page, expect } from 'playwright/test';
import { test } from './one-page.ts';
import { pageTypes } from './page-types.ts';
import { settled } from './results.ts';

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
		// Also where a host sends no headers of ours.
		const policy = page.locator('meta[http-equiv="content-security-policy"]');
		await expect(policy).toHaveAttribute('content', /require-trusted-types-for 'script'/);
		await expect(policy).toHaveAttribute('content', /trusted-types drempelwijzer/);
	});

test('searching: nothing leaves the site and nothing goes wrong', async ({ page, baseURL }) => {
	const faults = watch(page, baseURL ?? '');
	await page.goto('/zoeken/?q=taal');
	await settled(page);
	await page.waitForLoadState('networkidle');
	expect(faults).toEqual([]);
});

for (const address of ['/', '/zoeken/?q=taal', '/mijn-brochure/', '/offline/'])
	test(`${address}: text becomes neither a page nor code, in any of the ways that a browser knows`, async ({
		page,
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const passed = await page.evaluate(() => {
			const script = document.createElement('script');
			const frame = document.createElement('iframe');
			const ways: Record<string, () => unknown> = {
				innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
				outerHTML: () => Object.assign(document.createElement('p'), { outerHTML: '<b>x</b>' }),
				insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
				write: () => document.write('<b>x</b>'),
				parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
				fragment: () => document.createRange().createContextualFragment('<b>x</b>'),
				frame: () => (frame.srcdoc = '<b>x</b>'),
				source: () => (script.src = '/sw.js'),
				text: () => (script.text = 'x'),
				worker: () => new Worker('/sw.js'),
				policy: () => trustedTypesOf().createPolicy('anders', {}),
				'our policy again': () => trustedTypesOf().createPolicy('drempelwijzer', {}),
			};
			const trustedTypesOf = () =>
				(window as unknown as { trustedTypes: { createPolicy: (...a: unknown[]) => unknown } })
					.trustedTypes;
			return Object.keys(ways).filter((name) => {
				try {
					ways[name]?.();
					return true;
				} catch {
					return false;
				}
			});
		});
		expect(passed).toEqual([]);
		const worker = await page.evaluate(
			async () => (await navigator.serviceWorker.ready).active?.scriptURL,
		);
		expect(worker).toMatch(/\/sw\.js$/);
	});
