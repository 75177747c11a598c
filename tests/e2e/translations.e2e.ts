import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { type Page, expect, test } from 'playwright/test';
import { addressOf, htmlFiles } from '../../src/pipeline/gates/html-files.ts';
import { allOr } from '../sample.ts';
import { axeFaults } from './axe-faults.ts';
import { DIST, pages } from './page-types.ts';

const { languages } = load(readFileSync('content/site.yaml', 'utf8')) as { languages: string[] };
const addresses = pages.map(addressOf);
const inArabic = addresses.filter((address) => /^\/[^/]+\/[^/]+\/ar\/$/.test(address));
const arabic = inArabic.find((address) => address.startsWith('/acties/')) ?? '/';
const arabicContact =
	[...htmlFiles(DIST)]
		.filter(({ html }) => html.includes('href="tel:'))
		.map(({ path }) => addressOf(path))
		.find((address) => /^\/contact\/[^/]+\/ar\/$/.test(address)) ?? '/';
const arabicPublication = inArabic.find((address) => address.startsWith('/publicaties/')) ?? '/';
const dutchOf = (address: string) => address.replace(/[a-z]{2}\/$/, '');

const alternates = (page: Page) =>
	page
		.locator('link[rel=alternate][hreflang]')
		.evaluateAll((links) =>
			links
				.map((link) => [
					link.getAttribute('hreflang'),
					new URL(link.getAttribute('href') ?? '').pathname,
				])
				.sort(),
		);

/** Names of the fonts that a page fetches. */
async function fontsOf(page: Page, address: string): Promise<string[]> {
	const fonts: string[] = [];
	page.on('request', (request) => {
		const name = /([\w-]+)\.[\w-]+\.woff2$/.exec(new URL(request.url()).pathname)?.[1];
		if (name) fonts.push(name);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return [...new Set(fonts)].sort();
}

test('a translation and its Dutch page name each other, and the Dutch is the default', async ({
	page,
}) => {
	await page.goto(arabic);
	const found = await alternates(page);
	expect(found).toContainEqual(['ar', arabic]);
	expect(found).toContainEqual(['nl', dutchOf(arabic)]);
	expect(found).toContainEqual(['x-default', dutchOf(arabic)]);
	const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
	expect(new URL(canonical ?? '').pathname).toBe(arabic);
	await page.goto(dutchOf(arabic));
	expect(await alternates(page)).toEqual(found);
});

test('the Dutch page offers its own languages by their own names, in the system’s letters', async ({
	page,
}) => {
	await page.goto(dutchOf(arabic));
	const link = page.locator('main a[hreflang=ar]');
	await expect(link).toHaveText('العربية');
	await expect(link).toHaveAttribute('lang', 'ar');
	await expect(link).toHaveAttribute('dir', 'rtl');
	await link.click();
	await expect(page).toHaveURL(new RegExp(`${arabic}$`));
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await page.locator('main a[hreflang=nl]').first().click();
	await expect(page).toHaveURL(new RegExp(`${dutchOf(arabic)}$`));
});

test('every translation begins with the notice in both languages and shows the Dutch title', async ({
	page,
	context,
	request,
}) => {
	// The site itself refuses to make a page from text (Trusted Types); an empty page does not.
	const empty = await context.newPage();
	const dutchTitle = async (address: string) => {
		const html = await (await request.get(dutchOf(address))).text();
		return empty.evaluate(
			(text) => new DOMParser().parseFromString(text, 'text/html').querySelector('h1')?.textContent,
			html,
		);
	};
	for (const address of allOr(
		inArabic.filter((_, at) => at % 4 === 0),
		inArabic,
	)) {
		await page.goto(address);
		const notice = page.locator('article > :first-child');
		await expect(notice.locator('[lang=nl]'), address).toContainText(
			'vertaling uit het Nederlands',
		);
		await expect(notice.locator('p')).toHaveCount(2);
		const beside = page.locator('h1 + p bdi[lang=nl][dir=ltr]');
		await expect(beside).toBeVisible();
		await expect(beside).toHaveText((await dutchTitle(address))?.trim() ?? 'no title');
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a link shows the Dutch beside the translation, and takes it away again', async ({
		page,
	}) => {
		await page.goto(arabic);
		const dutch = page.locator('.dutch:not(.pair--bare .dutch)').last();
		await expect(dutch).toBeHidden();
		await page.locator('a[href="#naast"]').click();
		await expect(dutch).toBeVisible();
		const [right, left] = await Promise.all(
			[dutch.locator('xpath=preceding-sibling::*'), dutch].map((part) => part.boundingBox()),
		);
		expect(left?.x ?? 0).toBeLessThan(right?.x ?? 0);
		await page.locator('a[href="#inhoud"]:visible').last().click();
		await expect(dutch).toBeHidden();
	});
});

test('with the Dutch beside it the page has no faults and fits on 320 px', async ({ page }) => {
	for (const [colorScheme, width] of [
		['light', 320],
		['dark', 1280],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`${arabic}#naast`);
		await expect(page.locator('.summary-original')).toBeVisible();
		expect(await axeFaults(page)).toEqual([]);
		const tooWide = () =>
			document.documentElement.scrollWidth - document.documentElement.clientWidth;
		expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
	}
});

test('on paper the Dutch always stands beside the translation', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(arabic);
	const hidden = await page
		.locator('.dutch, .summary-original')
		.evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);
	expect(hidden).toBe(0);
});

test('a Dutch page that offers Arabic fetches no Arabic letters', async ({ page }) => {
	expect(await fontsOf(page, dutchOf(arabic))).toEqual(['bricolage-latin', 'readex-latin']);
});

test('an Arabic page fetches its letters first and no others', async ({ page }) => {
	expect(await fontsOf(page, arabic)).toEqual(['readex-arabic', 'readex-latin']);
	await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(2);
	await expect(page.locator('link[rel=preload][href*="readex-arabic"]')).toHaveCount(1);
});

test('what has a direction is mirrored: the door, its light and the arrows of the chain', async ({
	page,
}) => {
	const door = addresses.find((address) => /^\/aanbevelingen\/[^/]+\/$/.test(address)) ?? '/';
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(door);
	const transforms = () =>
		page.evaluate(() =>
			[
				getComputedStyle(document.querySelector('.door') ?? document.body),
				getComputedStyle(document.querySelector('.fan') ?? document.body),
				getComputedStyle(document.querySelector('.chain > li + li') ?? document.body, '::before'),
			].map(({ transform }) => transform),
		);
	const turned = (sine: 1 | -1) => expect.stringMatching(new RegExp(`^matrix\\([^,]+, ${sine},`));
	expect(await transforms()).toEqual(['none', 'none', turned(-1)]);
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	expect(await transforms()).toEqual([
		'matrix(-1, 0, 0, 1, 0, 0)',
		'matrix(-1, 0, 0, 1, 0, 0)',
		turned(1),
	]);
});

test('a telephone number reads from left to right and is the Dutch one', async ({ page }) => {
	const number = 'a[href^="tel:"] bdi[dir=ltr]';
	await page.goto(dutchOf(arabicContact));
	const dutch = await page.locator(number).first().innerText();
	await page.goto(arabicContact);
	await expect(page.locator(number).first()).toHaveText(dutch);
	expect(dutch).toMatch(/^\d[\d\s]+$/);
});

test.describe('a choice of language for the whole site', () => {
	const menu = (page: Page) => page.locator('header details:has([data-taal])');

	test('leads to the page in that language, or to where the language begins, and is remembered', async ({
		page,
	}) => {
		await page.goto(dutchOf(arabic));
		await menu(page).locator('summary').click();
		await expect(menu(page).locator('a')).toHaveCount(languages.length);
		await expect(menu(page).locator('[aria-current]')).toHaveText('Nederlands');
		await menu(page).locator('a[hreflang=ar]').click();
		await expect(page).toHaveURL(new RegExp(`${arabic}$`));
		await page.locator('header .brand').click();
		await expect(page).toHaveURL(/\/talen\/ar\/$/);
		await page.goto('/');
		await expect(page).toHaveURL(/\/talen\/ar\/$/);

		await menu(page).locator('summary').click();
		await menu(page).locator('a[hreflang=nl]').click();
		await expect(page).toHaveURL(/:\d+\/$/);
		await page.reload();
		await expect(page).toHaveURL(/:\d+\/$/);
	});

	test('begins with all that is translated, each with its Dutch title', async ({ page }) => {
		await page.goto('/talen/ar/');
		const links = page.locator('.row:has(.beside) > a:first-child');
		const found = await links.evaluateAll((all) =>
			all.map((link) => new URL((link as HTMLAnchorElement).href).pathname).sort(),
		);
		expect(found).toEqual([...inArabic].sort());
		await expect(page.locator('.row > a + .beside > bdi[lang=nl][dir=ltr]')).toHaveCount(
			found.length,
		);
		await expect(page.locator('[role=note] [lang=nl]')).toContainText(
			'vertaald uit het Nederlands',
		);
		expect(await alternates(page)).toContainEqual(['ar', '/talen/ar/']);
	});

	test('works without scripts', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto('/over/');
		await menu(page).locator('summary').click();
		await menu(page).locator('a[hreflang=tr]').click();
		await expect(page).toHaveURL(/\/talen\/tr\/$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
		await context.close();
	});
});

test('a translation leads to its own sheet, with the Dutch beside it', async ({
	page,
	request,
}) => {
	for (const [address, count] of [
		// The button, and the list of sheets.
		[arabic, 2],
		[arabicPublication, 4],
	] as const) {
		await page.goto(address);
		const sheets = page.locator('a[href*="/druk/ar/"]');
		await expect(sheets).toHaveCount(count);
		for (const sheet of await sheets.all()) {
			const answer = await request.get((await sheet.getAttribute('href')) ?? '');
			expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
		}
	}
});

test('a publication names every language it is printed in, in that language', async ({ page }) => {
	await page.goto(dutchOf(arabicPublication));
	const names = page.locator('h3 bdi[lang]');
	await expect(names).toHaveText(['Français', 'English', 'Türkçe', 'العربية']);
	await expect(names.last()).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('a[href*="/druk/"][hreflang=ar]')).toHaveCount(3);
});
