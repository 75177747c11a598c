import { expect, test } from 'playwright/test';
import { settled } from './results.ts';

const base = 'http://localhost:4398/dossier/';

test.describe('another town, below a folder', () => {
	test.skip(!process.env['TEST_TOWN'], 'only `npm test` builds the second town');

	test('every link and file of the front page stays below the folder and answers', async ({
		page,
	}) => {
		const wrong: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400 || !response.url().startsWith(base)) wrong.push(response.url());
		});
		await page.goto(base, { waitUntil: 'networkidle' });
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) =>
				all
					.map((link) => (link as HTMLAnchorElement).href)
					.filter((href) => href.startsWith(location.origin)),
			);
		expect(links.length).toBeGreaterThan(5);
		expect(links.filter((href) => !href.startsWith(base))).toEqual([]);
		expect(wrong).toEqual([]);
	});

	test('nothing of the first town is left', async ({ page }) => {
		for (const address of ['', 'drempels/', 'aanbevelingen/', 'contact/', 'over/']) {
			await page.goto(base + address);
			await expect(page.locator('body')).not.toContainText('Beringen');
		}
	});

	test('an old name of an entry and its short address lead to its page', async ({ page }) => {
		for (const address of ['aanbevelingen/oude-naam/', 'a/1/']) {
			await page.goto(base + address);
			await page.waitForURL(/aanbevelingen\/(?!oude-naam)[\w-]+\/$/);
			await expect(page.locator('h1')).toHaveCount(1);
		}
	});

	test('every sort of page leads to its file, and to a report with its address filled in', async ({
		page,
	}) => {
		const repository = 'https://git.lindedorp.example/gemeente/iedereen-mee/-';
		for (const [address, file] of [
			['', 'edit/main/content/site.yaml'],
			['drempels/', 'tree/main/content/barriers'],
			['drempels/cafe-zonder-helling/', 'edit/main/content/barriers/cafe-zonder-helling/nl.md'],
			['woorden/', 'tree/main/content/glossary'],
			['over/', 'edit/main/content/pages/over/nl.md'],
			['afspraak/', 'edit/main/content/pages/afspraak/nl.md'],
			['privacy/', 'edit/main/content/site.yaml'],
			['zoeken/', 'edit/main/content/interface/nl.yaml'],
		]) {
			await page.goto(`${base}${address}`);
			const foot = page.locator('body > footer');
			await expect(foot.getByRole('link', { name: 'Bewerk deze pagina' })).toHaveAttribute(
				'href',
				`${repository}/${file}`,
			);
			const mistake = await foot
				.getByRole('link', { name: 'Klopt er iets niet' })
				.getAttribute('href');
			expect(new URL(mistake ?? '').searchParams.get('issue[title]')).toBe(
				`Klopt niet: https://mee.lindedorp.example/dossier/${address}`,
			);
		}
	});

	test("the town's own face and pages are on every page", async ({ page }) => {
		for (const address of ['', 'afspraak/', 'woorden/']) {
			await page.goto(base + address);
			const head = page.locator('body > header');
			await expect(head.getByRole('link', { name: 'Afspraak', exact: true })).toBeVisible();
			await expect(head).toHaveCSS('background-color', 'rgb(11, 79, 63)');
			const logo = head.locator('img');
			expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
				0,
			);
		}
		await page.setViewportSize({ width: 320, height: 600 });
		await page.goto(base);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

	test('search works below a folder', async ({ page }) => {
		await page.goto(base);
		const word = (await page.locator('h1').innerText())
			.split(/\W+/)
			.find((part) => part.length > 4);
		await page.goto(`${base}zoeken/?q=${word ?? 'taal'}`);
		await settled(page);
		await expect(
			page.locator('[data-zoekresultaten] > li, [data-niets-gevonden]').first(),
		).toBeVisible();
		for (const link of await page.locator('ol[data-zoekresultaten] a').all())
			await expect(link).toHaveAttribute('href', /^(?:http:\/\/localhost:4398)?\/dossier\//);
	});
});
