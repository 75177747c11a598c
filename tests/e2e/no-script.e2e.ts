import { expect } from 'playwright/test';
import { test } from './one-page.ts';
import { pageTypes } from './page-types.ts';

/** Search and one's own brochure need a script; their pages say what to do without. */
const readable = pageTypes.filter(({ name }) => !['zoeken', 'mijn brochure'].includes(name));

for (const { name, address } of readable)
	test(`${name}: the text is all there`, async ({ page, withoutScripts }) => {
		await withoutScripts.goto(address);
		const without = await withoutScripts.locator('main').innerText();
		await page.goto(address);
		// Whether it is open now only a clock can tell, and what was read before, or kept, only a script: the hours stand there without.
		const paragraphs = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main :is(p:not([data-opening]), h1, h2, h3, li)')]
				.filter((part) => part.checkVisibility() && !part.closest('[data-bewaard]'))
				.map((part) => part.innerText),
		);
		const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
		const missing = paragraphs.map(squeeze).filter((text) => !squeeze(without).includes(text));
		expect(without.length).toBeGreaterThan(80);
		expect(missing).toEqual([]);
	});

test('facets are links to pages with fewer results', async ({ withoutScripts: page }) => {
	await page.goto('/aanbevelingen/');
	const all = await page.locator('main a[href*="/aanbevelingen/"]').count();
	const facet = page.locator('main a[href*="/aanbevelingen/thema/"]').first();
	if (!(await facet.isVisible())) await page.locator('main summary').first().click();
	await facet.click();
	await expect(page).toHaveURL(/\/thema\//);
	const some = await page.locator('main a[href*="/aanbevelingen/"]').count();
	expect(some).toBeGreaterThan(0);
	expect(some).toBeLessThan(all);
});

test('a question asked at home stays in the address, and leads to the list from A to Z', async ({
	withoutScripts: page,
}) => {
	await page.goto('/');
	await page.locator('main input[name=q]').fill('kinderopvang');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=kinderopvang/);
	await expect(page.locator('main .panel')).toBeVisible();
	await expect(page.locator('main input:visible, main select:visible')).toHaveCount(0);
	await page.locator('main').getByRole('link', { name: 'K', exact: true }).click();
	await expect(page).toHaveURL(/\/a-z\/#letter-k$/);
	await expect(page.locator('#letter-k')).toBeInViewport();
});
