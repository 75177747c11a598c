import { expect, test } from 'playwright/test';
import { axeFaults } from './axe-faults.ts';
import { pageTypes } from './page-types.ts';
import { endSentence, giveVoices, markedNow, saidNow } from './voices.ts';

const addressOf = (type: string) => pageTypes.find(({ name }) => name === type)?.address ?? '/';
const dutch = addressOf('aanbeveling');
const arabic = addressOf('vertaling van rechts naar links');
const DUTCH = [{ lang: 'nl_BE', localService: true }];
const START = 'main [data-do="aloud"]';
const BAR = '[data-voorlezen]';

test.describe('is not offered', () => {
	for (const [why, voices] of [
		['where the device has no voice at all', []],
		['where no voice speaks the language of the page', [{ lang: 'fr-FR', localService: true }]],
		['where the voice would send the text to others', [{ lang: 'nl-NL', localService: false }]],
	] as const)
		test(why, async ({ page }) => {
			await giveVoices(page, [...voices]);
			await page.goto(dutch);
			await page.locator('summary', { hasText: 'Lezen' }).click();
			await expect(page.locator('[data-do="aloud"]')).toHaveCount(2);
			for (const button of await page.locator('[data-do="aloud"]').all())
				await expect(button).toBeHidden();
			await expect(page.locator(BAR)).toBeHidden();
		});

	test('without scripts', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto(dutch);
		await expect(page.locator(START)).toBeHidden();
		await context.close();
	});
});

test('reads sentence by sentence, marks each, and ends where it began', async ({ page }) => {
	await giveVoices(page, DUTCH);
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(dutch);
	await expect(page.locator(START)).toBeVisible();
	expect(loaded.filter((url) => /start\.[\w-]+\.js/.test(url))).toEqual([]);

	await page.locator(START).click();
	await expect(page.locator('[data-aloud="toggle"]')).toBeFocused();
	const title = (await page.locator('h1').innerText()).replaceAll(/\s+/g, ' ').trim();
	await expect.poll(() => saidNow(page)).toEqual({ text: title, lang: 'nl_BE', rate: 1 });
	await expect.poll(() => markedNow(page)).toEqual([title]);

	const heard: string[] = [];
	for (let turn = 0; turn < 200; turn++) {
		const now = await saidNow(page);
		if (now) heard.push(now.text);
		await endSentence(page);
		if (await page.locator(BAR).isHidden()) break;
		await expect.poll(() => saidNow(page)).toBeTruthy();
	}
	const summary = await page.locator('.light [data-lees]').innerText();
	const prose = await page.locator('.prose[data-lees]').first().innerText();
	const squeeze = (text: string) => text.replaceAll(/\s+/g, '');
	expect(squeeze(heard.join(''))).toContain(squeeze(summary));
	expect(squeeze(heard.join(''))).toContain(squeeze(prose));
	expect(heard.every((text) => text.length <= 180)).toBe(true);
	await expect(page.locator(BAR)).toBeHidden();
	await expect(page.locator(START)).toBeFocused();
	await expect.poll(() => markedNow(page)).toEqual([]);
});

test('waits, goes on, goes back, changes its speed and stops', async ({ page }) => {
	await giveVoices(page, DUTCH);
	await page.goto(dutch);
	await page.locator(START).click();
	await expect.poll(() => saidNow(page)).toBeTruthy();
	const first = (await saidNow(page))?.text;
	const press = (name: string) => page.locator(`[data-aloud="${name}"]`).click();

	await press('next');
	await expect.poll(async () => (await saidNow(page))?.text ?? first).not.toBe(first);
	const second = (await saidNow(page))?.text;
	await press('toggle');
	await expect.poll(() => saidNow(page)).toBeUndefined();
	expect(await markedNow(page)).toEqual([second]);
	await expect(page.locator('[data-aloud="toggle"]')).toHaveText(/Lees verder/);
	await press('toggle');
	await expect.poll(async () => (await saidNow(page))?.text).toBe(second);

	await page.locator('[data-aloud="rate"]').selectOption('0.75');
	await expect.poll(async () => (await saidNow(page))?.rate).toBe(0.75);
	expect((await saidNow(page))?.text).toBe(second);
	await press('back');
	await expect.poll(async () => (await saidNow(page))?.text).toBe(first);

	await page.locator('[data-aloud="toggle"]').focus();
	await page.keyboard.press('Escape');
	await expect(page.locator(BAR)).toBeHidden();
	await expect(page.locator(START)).toBeFocused();
	await expect.poll(() => saidNow(page)).toBeUndefined();
});

test('says so when the voice fails, and can begin again', async ({ page }) => {
	await giveVoices(page, DUTCH);
	await page.goto(dutch);
	await page.locator(START).click();
	await expect.poll(() => saidNow(page)).toBeTruthy();
	await endSentence(page, 'error');
	await expect(page.locator(`${BAR} .failed`)).toBeVisible();
	await page.locator('[data-aloud="toggle"]').click();
	await expect.poll(() => saidNow(page)).toBeTruthy();
	await expect(page.locator(`${BAR} .failed`)).toBeHidden();
});

test('an Arabic page is read in Arabic, without the Dutch beside it', async ({ page }) => {
	await giveVoices(page, [{ lang: 'ar-SA', localService: true }]);
	await page.goto(`${arabic}#naast`);
	await page.locator(START).click();
	await expect.poll(() => saidNow(page)).toBeTruthy();
	const heard: string[] = [];
	for (let turn = 0; turn < 6; turn++) {
		const now = await saidNow(page);
		if (!now) break;
		heard.push(now.text);
		await endSentence(page);
		await expect.poll(() => saidNow(page)).toBeTruthy();
	}
	const dutchWords = await page.locator('.summary-original').innerText();
	expect(heard.length).toBeGreaterThan(3);
	for (const text of heard) expect(dutchWords).not.toContain(text);
});

test('the bar has no faults, and fits on 320 px in light and dark', async ({ page }) => {
	await giveVoices(page, [...DUTCH, { lang: 'ar', localService: true }]);
	for (const [address, colorScheme] of [
		[dutch, 'light'],
		[arabic, 'dark'],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(address);
		await page.locator(START).click();
		await expect.poll(() => saidNow(page)).toBeTruthy();
		expect(await axeFaults(page, { within: BAR })).toEqual([]);
		const sticksOut = () =>
			[...document.querySelectorAll('[data-voorlezen] *')].filter(
				(part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1,
			).length;
		expect(await page.evaluate(sticksOut)).toBe(0);
	}
});

test.describe('with the reader’s own colours', () => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

	test('the sentence that is read looks different from the rest', async ({ page }) => {
		await giveVoices(page, DUTCH);
		await page.goto(dutch);
		const title = page.locator('h1');
		const before = await title.screenshot();
		await page.locator(START).click();
		await expect.poll(() => saidNow(page)).toBeTruthy();
		await page.evaluate(() => scrollTo(0, 0));
		expect((await title.screenshot()).equals(before)).toBe(false);
	});
});
