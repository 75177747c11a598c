import { type Page, expect, test } from 'playwright/test';
import { axeFaults } from './axe-faults.ts';
import { pageTypes } from './page-types.ts';

const addressOf = (type: string) => pageTypes.find(({ name }) => name === type)?.address ?? '/';
const dutch = addressOf('aanbeveling');
const arabic = addressOf('vertaling van rechts naar links');
/** In every language the same picture stands before the word. */
const menu = (page: Page) => page.locator('details.drop:has([data-keep])');

const looks = (page: Page) =>
	page.evaluate(() => {
		const paragraph = getComputedStyle(document.querySelector('main p') ?? document.body);
		return {
			letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
			lines: Number.parseFloat(paragraph.lineHeight) / Number.parseFloat(paragraph.fontSize),
			background: getComputedStyle(document.body).backgroundColor,
		};
	});

test('by keyboard: letters, lines and light change at once and stay on the next page', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(dutch);
	const before = await looks(page);
	await menu(page).locator('summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowUp');
	await expect.poll(async () => (await looks(page)).background).not.toBe(before.background);
	const after = await looks(page);
	expect(after.letters).toBeGreaterThan(before.letters * 1.2);
	expect(after.lines).toBeGreaterThan(before.lines * 1.1);

	await page.keyboard.press('Escape');
	await expect(menu(page)).not.toHaveAttribute('open');
	await expect(menu(page).locator('summary')).toBeFocused();

	await page.goto(arabic);
	const there = await looks(page);
	expect([there.letters, there.background]).toEqual([after.letters, after.background]);
	const chosen = menu(page).locator('input:checked');
	expect(
		await chosen.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
	).toEqual(['3', '2', 'donker']);
});

test('what was chosen is there before the first paint, and the policy of the page allows it', async ({
	page,
}) => {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (/Content.Security/i.test(message.text())) refused.push(message.text());
	});
	await page.addInitScript(() => {
		Object.assign(localStorage, { theme: 'donker', size: '4', lines: '3' });
		// The body is not there yet when this runs; what is set then was set before anything was painted.
		new MutationObserver((_, watcher) => {
			if (!document.body) return;
			watcher.disconnect();
			document.documentElement.dataset['vroeg'] = JSON.stringify({
				...document.documentElement.dataset,
			});
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(dutch);
	await expect(page.locator('html')).toHaveAttribute('data-vroeg');
	const early = await page.locator('html').getAttribute('data-vroeg');
	expect(JSON.parse(early ?? '{}')).toMatchObject({ theme: 'donker', size: '4', lines: '3' });
	expect(refused).toEqual([]);
});

test('a choice can be taken back', async ({ page }) => {
	await page.addInitScript(() => {
		if (!localStorage['size']) localStorage['size'] = '3';
	});
	await page.goto(dutch);
	await menu(page).locator('summary').click();
	await menu(page).locator('label').first().click();
	await expect(page.locator('html')).not.toHaveAttribute('data-size');
	await expect.poll(() => page.evaluate(() => localStorage.getItem('size'))).toBeNull();
});

test('only one menu is open, and a click beside it closes it', async ({ page }) => {
	await page.goto(dutch);
	const summaries = page.locator('header details > summary:visible');
	for (const summary of await summaries.all()) {
		await summary.click();
		await expect(page.locator('header details[open]')).toHaveCount(1);
	}
	await page.locator('h1').click();
	await expect(page.locator('header details[open]')).toHaveCount(0);
});

test('the open menus have no faults and fit, small and wide, left to right and back', async ({
	page,
}) => {
	for (const [address, colorScheme, width] of [
		[dutch, 'light', 320],
		[arabic, 'dark', 320],
		[arabic, 'light', 1280],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await page.goto(address);
		for (const summary of await page.locator('header details > summary:visible').all()) {
			await summary.click();
			expect(await axeFaults(page, { within: 'header' })).toEqual([]);
			const outside = await page.locator('header details[open] *').evaluateAll((parts) =>
				parts
					.filter((part) => part.checkVisibility())
					.map((part) => part.getBoundingClientRect())
					.filter(({ left, right }) => left < -1 || right > innerWidth + 1),
			);
			expect(outside).toEqual([]);
		}
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('no button stands there that does nothing', async ({ page }) => {
		await page.goto(dutch);
		await expect(menu(page)).toBeHidden();
		await expect(page.locator('header a[href$="/zoeken/"]')).toBeVisible();
	});
});
