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
		await expect(page.locator('h1')).toHaveText('Geen verbinding');
		const kept = page.locator('[data-bewaard] li a');
		await expect(kept.filter({ hasText: title })).toHaveAttribute(
			'href',
			'/drempels/kinderopvang/',
		);
		await kept.filter({ hasText: title }).click();
		await expect(page.locator('h1')).toHaveText(title);
	});

	test('what has the focus stays in sight when the list of kept pages comes', async ({ page }) => {
		await page.goto('/offline/');
		await whenReady(page);
		await page.evaluate(async () => {
			const [name = ''] = await caches.keys();
			const cache = await caches.open(name);
			const entry = '<title>Een bewaarde pagina</title><main></main>';
			const paths = Array.from({ length: 30 }, (_, at) => `/drempels/bewaard-${at}/`);
			const answer = () => new Response(entry, { headers: { 'content-type': 'text/html' } });
			await Promise.all(paths.map((path) => cache.put(path, answer())));
		});
		await page.addInitScript(() => {
			const keys = caches.keys.bind(caches);
			caches.keys = async () => {
				await new Promise((go) => addEventListener('keydown', go, { once: true }));
				return keys();
			};
		});
		await page.goto('/offline/');
		const link = page.locator('footer a').first();
		await link.focus();
		await page.keyboard.press('Shift');
		await expect(page.locator('[data-bewaard] li')).not.toHaveCount(0);
		await expect(link).toBeInViewport();
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
	await expect(page.locator('h1')).not.toHaveText('Geen verbinding');
	await page.goto('/drempels/kinderopvang/', { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).toHaveText(title);
	expect(await keptFiles(page)).not.toContain('/acties/taalkoppels/');
	await context.setOffline(true);
	await page.goto('/drempels/kinderopvang/');
	await expect(page.locator('h1')).toHaveText(title);
});

test('a new version clears what old ones kept, and nothing of another site', async ({ page }) => {
	const stores = {
		'drempelwijzer / ouder': ['/opmaak/ouder.js'],
		'drempelwijzer / oud': ['/opmaak/oud.js'],
		// Its files never came: the browser was closed, or one of them hung.
		'drempelwijzer / nooit': [],
		'drempelwijzer /ander/ x': ['/ander/'],
		'iets anders': [],
	};
	await page.goto('/over/');
	await whenReady(page);
	await page.evaluate(async (all) => {
		const worker = await navigator.serviceWorker.getRegistration();
		await worker?.unregister();
		for (const name of await caches.keys()) await caches.delete(name);
		for (const [name, files] of Object.entries(all)) {
			const cache = await caches.open(name);
			for (const file of files) await cache.put(file, new Response('1'));
		}
	}, stores);
	await page.reload();
	await whenReady(page);
	await expect
		.poll(() => page.evaluate(() => caches.keys()))
		.toEqual(expect.not.arrayContaining(['drempelwijzer / ouder']));
	const names = await page.evaluate(() => caches.keys());
	expect(names).toEqual(
		expect.arrayContaining(['drempelwijzer / oud', 'drempelwijzer /ander/ x', 'iets anders']),
	);
	expect(names).not.toContain('drempelwijzer / nooit');
	// A tab that still shows the version before asks for scripts that the server no longer has.
	const statusOf = (file: string) =>
		page.evaluate(async (path) => (await fetch(path)).status, file);
	expect(await statusOf('/opmaak/oud.js')).toBe(200);
	expect(await statusOf('/opmaak/ouder.js')).toBe(404);
});

test('what the server says is what the reader gets, and the kept copy waits for when it says nothing', async ({
	page,
	context,
}) => {
	const kept = '/drempels/kinderopvang/';
	await page.goto('/');
	await whenReady(page);
	await page.goto(kept);
	const title = await page.locator('h1').innerText();
	await expect.poll(() => keptFiles(page)).toContain(kept);

	const answers = [
		{ status: 500, body: '<h1>Stuk</h1>', contentType: 'text/html' },
		{ status: 302, headers: { location: '/over/' } },
	];
	await context.route(`**${kept}`, (route) => route.fulfill(answers[0]));
	await page.goto(kept);
	await expect(page.locator('h1')).toHaveText('Stuk');
	answers.shift();
	await page.goto(kept);
	await expect(page).toHaveURL(/\/over\/$/);

	await context.unrouteAll();
	await context.route(`**${kept}`, (route) => route.abort());
	await page.goto(kept);
	await expect(page.locator('h1')).toHaveText(title);
});

test('a version of which one file fails is no version, and every page still opens', async ({
	page,
	context,
}) => {
	await context.route('**/mijn-brochure/', (route) => route.fulfill({ status: 500 }));
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.goto('/drempels/kinderopvang/', { waitUntil: 'networkidle' });
	await expect(page.locator('h1')).not.toHaveText('Geen verbinding');
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	await context.unrouteAll();
	await page.reload();
	await whenReady(page);
	expect(await keptFiles(page)).toContain('/mijn-brochure/');
});

test('a town without network keeps its face', async ({ page, context }) => {
	test.skip(!process.env['TEST_TOWN'], 'only `npm test` builds the town that has a face');
	const looks = () =>
		page.evaluate(() => ({
			logos: [...document.images].map(({ naturalWidth }) => naturalWidth > 0),
			colour: getComputedStyle(document.documentElement).getPropertyValue('--tile'),
		}));
	await page.goto('http://localhost:4398/dossier/');
	await whenReady(page);
	await page.reload();
	const online = await looks();
	expect(online.logos).toContain(true);
	await context.setOffline(true);
	await page.reload();
	await expect.poll(looks).toEqual(online);
});

test.describe('in a browser that has no service workers', () => {
	test.use({ serviceWorkers: 'block' });

	test('nothing goes wrong', async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.goto('/offline/', { waitUntil: 'networkidle' });
		await expect(page.locator('h1')).toHaveText('Geen verbinding');
		expect(faults).toEqual([]);
	});
});
