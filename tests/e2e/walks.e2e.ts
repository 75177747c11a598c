import { type Page, expect, test } from 'playwright/test';

/** What somebody taps from the front page on; the last is what they came for, and is only looked at. */
const WALKS = {
	'a newcomer calls at once': ['main a[href^="tel:"]'],
	'a newcomer finds a number to call': [
		'.doors a[href="/drempels/"]',
		'main a[href^="/drempels/"]:not([href*="/thema/"], [href*="/aan/"])',
		'main a[href^="tel:"]',
	],
	'somebody with any question finds the number of the town': [
		'.tabs a[href="/contact/"]',
		'main a[href^="tel:"]',
	],
	'a club finds an action on one sheet': [
		'.doors a[href="/acties/"]',
		'main a[href^="/acties/"]:not([href*="/thema/"], [href*="/plaats/"])',
		'main a[href^="/druk/fiches/"]',
	],
	'an alderman finds one page for the council': [
		'.doors a[href="/dossier/"]',
		'main a[href="/druk/raadsblad.pdf"]',
	],
	'a journalist finds the table': [
		'.tabs a[href="/aanbevelingen/"]',
		'main a[href="/data/aanbevelingen-excel.csv"]',
	],
	'a journalist finds what is in every table': [
		'.tabs a[href="/aanbevelingen/"]',
		'main a[href="/data/"]',
		'main a[href="/data/drempels-excel.csv"]',
	],
	'a teacher finds the guide to print': [
		'.doors a[href="/acties/"]',
		'main a[href^="/publicaties/"]',
		'main a[href^="/druk/"][href$=".pdf"]',
	],
} as const;

const MOST_CLICKS = 4;

const seen = (page: Page, selector: string) =>
	page.locator(selector).filter({ visible: true }).first();

for (const [name, steps] of Object.entries(WALKS))
	test(`${name}, on a phone, in ${steps.length} clicks`, async ({ page, request }) => {
		expect(steps.length).toBeLessThanOrEqual(MOST_CLICKS);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/');
		for (const step of steps.slice(0, -1)) {
			const from = page.url();
			await seen(page, step).click();
			await expect(page).not.toHaveURL(from);
		}
		const end = await seen(page, steps.at(-1) ?? '').getAttribute('href');
		if (end?.startsWith('/')) expect((await request.get(end)).status()).toBe(200);
		else expect(end).toMatch(/^tel:\+?\d+$/);
	});

test('who reads another language finds a number on the first screen of a phone', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const lang of ['ar', 'tr', 'uk']) {
		await page.goto(`/talen/${lang}/`);
		await expect(seen(page, 'main a[href^="tel:"]'), lang).toBeInViewport();
	}
});
