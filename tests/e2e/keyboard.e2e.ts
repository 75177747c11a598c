import { type Page, expect } from 'playwright/test';
import { test } from './one-page.ts';
import { pageTypes } from './page-types.ts';

/** Long lists repeat themselves: after this many stops nothing new comes. */
const MOST_STOPS = 60;

/** Where the focus is: what, whether it shows, whether it is on screen. Undefined: back at the start. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body || element === document.documentElement)
			return undefined;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		return {
			name: `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`,
			hasOutline:
				(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
			isOnScreen:
				box.width > 0 &&
				box.bottom > 0 &&
				box.right > 0 &&
				box.top < innerHeight &&
				box.left < innerWidth,
		};
	});

for (const { name, address } of pageTypes)
	test(`${name}: every stop of the Tab key shows and is on screen`, async ({ page }) => {
		await page.goto(address);
		const faults: string[] = [];
		let stops = 0;
		for (; stops < MOST_STOPS; stops++) {
			await page.keyboard.press('Tab');
			const stop = await focused(page);
			if (!stop) break;
			if (!stop.hasOutline) faults.push(`no outline: ${stop.name}`);
			// What a script still fills in above it moves it for a moment.
			if (!stop.isOnScreen)
				await expect.soft
					.poll(async () => (await focused(page))?.isOnScreen, `on screen: ${stop.name}`)
					.toBe(true);
		}
		expect(stops, 'number of stops').toBeGreaterThan(3);
		expect(faults).toEqual([]);
	});

test('the first stop skips to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('a menu closes when the focus goes on to something else', async ({ page }) => {
	await page.goto('/');
	const menu = page.locator('details.drop').filter({ hasNot: page.locator('[role=combobox]') });
	await menu.first().locator('summary').click();
	await expect(menu.first()).toHaveAttribute('open', '');
	await page.locator('.tabs a').first().focus();
	await expect(menu.first()).not.toHaveAttribute('open');
});
