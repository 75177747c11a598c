import { type Page, expect, test } from 'playwright/test';
import { results } from './results.ts';

/** Until the service worker answers for the pages of this browser. */
const whenReady = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((ready) =>
				navigator.serviceWorker.addEventListener('controllerchange', ready),
			);
	});

const keptFiles = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});

test.describe('without network', () => {
	test('a visited page opens again, another says what there is', async ({ page, context }) => {
		await page.goto('/');
		await whenReady(page);
		await page.goto('/drempels/kinderopvang/');
		const title = await page.locator('h1').innerText();
		await context.setOffline(true);

		await page.goto('/drempels/kinderopvang/?x=1');
		await expect(page.locator('h1')).toHaveText(title);
		await page.goto('/');
		await expect(page.locator('h1')).toBeVisible();

		await page.goto('/acties/taalkoppels/');
		await expect(page.locator('h1')).toHaveText('Je bent offline');
		const kept = page.locator('[data-bewaard] li a');
		await expect(kept.filter({ hasText: title })).toHaveAttribute(
			'href',
			'/drempels/kinderopvang/',
		);
		await kept.filter({ hasText: title }).click();
		await expect(page.locator('h1')).toHaveText(title);
	});

	test('who searched once can search on, also for other words', async ({ page, context }) => {
		await page.goto('/');
		await whenReady(page);
		await page.goto('/zoeken/?q=taal');
		await expect(results(page).first()).toBeVisible();
		await expect
			.poll(async () => (await keptFiles(page)).includes('/pagefind/alles.bin'), {
				timeout: 20_000,
			})
			.toBe(true);
		await context.setOffline(true);
		await page.goto('/zoeken/?q=discriminatie');
		await expect(results(page).first()).toBeVisible();
		await page.locator('main input[name=q]').fill('bisiklet');
		await expect(results(page).locator('mark').first()).toBeVisible();
	});

	test('the brochure opens with the fiches that the reader looked at there', async ({
		page,
		context,
	}) => {
		await page.goto('/drempels/kinderopvang/');
		await whenReady(page);
		await page.locator('[data-bewaar] button').click();
		await page.goto('/mijn-brochure/', { waitUntil: 'networkidle' });
		const title = page.getByText('Ik heb geen opvang voor mijn kinderen').first();
		await expect(title).toBeAttached();
		await context.setOffline(true);
		await page.goto('/mijn-brochure/');
		await expect(title).toBeAttached();
	});
});

test('a device that is full shows every page, and still has the one it kept', async ({
	page,
	context,
	baseURL,
}) => {
	await page.goto('/');
	await whenReady(page);
	await page.goto('/drempels/kinderopvang/');
	const title = await page.locator('h1').innerText();
	await expect.poll(() => keptFiles(page)).toContain('/drempels/kinderopvang/');
	const devtools = await context.newCDPSession(page);
	const full = { origin: baseURL ?? '', quotaSize: 1 };
	await devtools.send('Storage.overrideQuotaForOrigin', full);

	await page.goto('/acties/taalkoppels/');
	await expect(page.locator('h1')).not.toHaveText('Je bent offline');
	await page.goto('/drempels/kinderopvang/', { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toHaveText(title);
	expect(await keptFiles(page)).not.toContain('/acties/taalkoppels/');
	await context.setOffline(true);
	await page.goto('/drempels/kinderopvang/');
	await expect(page.locator('h1')).toHaveText(title);
});

test('a new version clears what old ones kept, and nothing of another site', async ({ page }) => {
	await page.goto('/over/');
	await page.evaluate(async () => {
		for (const name of [
			'drempelwijzer / ouder',
			'drempelwijzer / oud',
			'drempelwijzer /ander/ x',
			'iets anders',
		])
			await caches.open(name);
	});
	await whenReady(page);
	await page.evaluate(async () => {
		const worker = await navigator.serviceWorker.getRegistration();
		await worker?.unregister();
		for (const name of await caches.keys())
			if (/^drempelwijzer \/ (?:[\da-f]{12}|ouder|oud)$/.test(name)) await caches.delete(name);
		for (const name of ['ouder', 'oud']) await caches.open(`drempelwijzer / ${name}`);
	});
	await page.reload();
	await whenReady(page);
	await expect
		.poll(() => page.evaluate(() => caches.keys()))
		.toEqual(expect.not.arrayContaining(['drempelwijzer / ouder']));
	expect(await page.evaluate(() => caches.keys())).toEqual(
		// A tab may still show the version before.
		expect.arrayContaining(['drempelwijzer / oud', 'drempelwijzer /ander/ x', 'iets anders']),
	);
});

test.describe('in a browser that has no service workers', () => {
	test.use({ serviceWorkers: 'block' });

	test('nothing goes wrong', async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.goto('/offline/', { waitUntil: 'networkidle' });
		await expect(page.locator('h1')).toHaveText('Je bent offline');
		expect(faults).toEqual([]);
	});
});
