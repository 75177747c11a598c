import { globSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type Page, expect, test } from 'playwright/test';
import { allOr } from '../sample.ts';
import { DIST } from './page-types.ts';

const MM = 96 / 25.4;
const POINT = 96 / 72;
const PAPERS = { a6: 2, rol: 1, vier: 2 };
const town = process.env['TEST_TOWN'];
const SITES = [
	{ base: '/', dir: DIST },
	...(town ? [{ base: 'http://localhost:4398/dossier/', dir: town }] : []),
];
const addresses = SITES.flatMap(({ base, dir }) =>
	globSync('{acties,contact}/*/kaartje/**/index.html', { cwd: dir })
		.sort()
		.map((path) => base + path.replaceAll('\\', '/').replace('index.html', '')),
);
/** Those with hours are the fullest; of the others a sample. */
const tried = allOr(
	addresses.filter((address, at) => /onthaal|vreemd|belbus/.test(address) || at % 20 === 0),
	addresses,
);

test('from a contact point to the print dialog in two clicks, in the language of the reader', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto('/contact/stad-beringen-alle-vragen/ar/');
	await page.locator('main a[href$="/kaartje/ar/"]').first().click();
	await page.locator('button').click();
	await expect(page.locator('html[data-printed]')).toHaveCount(1);
	await expect(page.locator('.side').first()).toContainText('011 43 02 11');
	await expect(page.locator('.side [lang=ar]').first()).toBeVisible();
});

test('a card fits its paper on every printer: two sides of A6, one of a roll, four on A4', async ({
	page,
}) => {
	test.setTimeout(600_000);
	const faults: string[] = [];
	for (const address of tried) {
		await page.goto(address);
		for (const [paper, sides] of Object.entries(PAPERS)) {
			await page.check(`[value=${paper}]`);
			const pages = await printedPages(page);
			if (pages !== sides) faults.push(`${address} on ${paper}: ${pages} pages`);
		}
		await page.check('[value=a6]');
		faults.push(...(await smallLetters(page)).map((words) => `${address}: ${words}`));
	}
	expect(tried.length).toBeGreaterThan(10);
	expect(faults).toEqual([]);
});

test('without scripts a card shows, and goes to A6', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/contact/stad-beringen-alle-vragen/kaartje/ar/');
	await expect(page.locator('button')).toBeHidden();
	await expect(page.locator('.side:visible')).toHaveCount(2);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('header')).toBeHidden();
	expect(await printedPages(page)).toBe(2);
	await context.close();
});

test('longer words than any town has make a card longer, and cut nothing', async ({ page }) => {
	await page.goto('/contact/stad-beringen-alle-vragen/kaartje/uk/');
	await page
		.locator('.told')
		.first()
		.evaluate((line) => {
			line.textContent = 'Gemeenteraadsverkiezingskandidatenlijstformulier '.repeat(30);
		});
	expect(await printedPages(page)).toBeGreaterThan(2);
	const { width } = (await page.locator('.side').first().boundingBox()) ?? { width: 0 };
	expect(width / MM).toBeLessThan(106);
});

async function printedPages(page: Page) {
	return (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPageCount();
}

/** Words of a card in letters of less than 14 points. */
const smallLetters = (page: Page) =>
	page.locator('.side :is(p, a, bdi)').evaluateAll(
		(all, least) =>
			all
				.filter((one) => one.textContent.trim() !== '')
				.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < least)
				.map((one) => one.textContent),
		14 * POINT - 0.01,
	);
