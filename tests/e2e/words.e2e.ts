import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { addressOf } from '../../src/pipeline/gates/html-files.ts';
import { axeFaults } from './axe-faults.ts';
import { DIST, pages } from './page-types.ts';

const marksIn = (path: string) =>
	[...readFileSync(join(DIST, path), 'utf8').matchAll(/class="hard" popovertarget="([^"]+)"/g)].map(
		([, id = '']) => id,
	);
const marked = pages.filter((path) => marksIn(path).length > 0);
const most = (paths: string[]) =>
	paths.toSorted((a, b) => marksIn(b).length - marksIn(a).length)[0] ?? '';
const dutch = addressOf(most(marked.filter((path) => path.split('/').length === 3)));
const translated = addressOf(most(marked.filter((path) => path.includes('/ar/'))));

test('on every page a hard word is marked once, and never in a heading, a link or a quotation', async ({
	page,
}) => {
	expect(marked.length).toBeGreaterThan(50);
	const faults: string[] = [];
	// The site itself refuses to make a page from text (Trusted Types); an empty page does not.
	await page.goto('about:blank');
	for (const path of marked) {
		const html = readFileSync(join(DIST, path), 'utf8');
		const wrong = await page.evaluate((text) => {
			const found = new DOMParser().parseFromString(text, 'text/html');
			const words = [...found.querySelectorAll('.hard')];
			const targets = words.map((word) => word.getAttribute('popovertarget') ?? '');
			return [
				...words.filter((word) => word.closest('h1, h2, h3, h4, a, blockquote, q')),
				...targets.filter((target, at) => targets.indexOf(target) !== at),
				...targets.filter((target) => !found.getElementById(target)?.hasAttribute('popover')),
			].map((fault) => (typeof fault === 'string' ? fault : fault.outerHTML));
		}, html);
		faults.push(...wrong.map((fault) => `${path}: ${fault}`));
	}
	expect(faults).toEqual([]);
});

/** What a reader sees of a page before opening anything. */
const openText = (path: string) => {
	let text = /<main[\s\S]*<\/main>/.exec(readFileSync(join(DIST, path), 'utf8'))?.[0] ?? '';
	const innermost = /<details(?:(?!<details)[\s\S])*?<\/details>/g;
	while (text.search(innermost) >= 0) text = text.replace(innermost, '');
	return text;
};

test('an entry says at most once in the open that its source does not tell something', () => {
	const silence = /\b(?:bron zegt|bronnen zeggen) (?:\w+ )?niet\b/gi;
	const entries = pages.filter((path) => /^[^/]+\/[^/]+\/index\.html$/.test(path));
	const told = (texts: string[]) => texts.filter((text) => text.search(silence) >= 0);
	const whole = entries.map((path) => readFileSync(join(DIST, path), 'utf8'));
	expect(told(whole).length).toBeGreaterThan(told(entries.map(openText)).length);
	expect(entries.filter((path) => (openText(path).match(silence)?.length ?? 0) > 1)).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('by keyboard a word shows what it means, and Escape brings the reader back', async ({
		page,
	}) => {
		await page.goto(dutch);
		const word = page.locator('main .hard').first();
		const shown = page.locator(`#${await word.getAttribute('popovertarget')}`);
		await expect(shown).toBeHidden();
		await word.focus();
		await page.keyboard.press('Enter');
		await expect(shown).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(shown.locator('button')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(shown.locator('a')).toHaveAttribute('href', /\/woorden\/#[\w-]+$/);
		await page.keyboard.press('Escape');
		await expect(shown).toBeHidden();
		await expect(word).toBeFocused();
	});
});

test('what it means fits and has no faults, small and wide, also in another language', async ({
	page,
}) => {
	for (const [address, colorScheme, width] of [
		[dutch, 'light', 320],
		[dutch, 'dark', 1280],
		[translated, 'light', 390],
		[translated, 'dark', 1280],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		await page.goto(address);
		for (const word of (await page.locator('main .hard').all()).slice(0, 4)) {
			await word.click();
			const open = page.locator('[popover]:popover-open');
			expect(await axeFaults(page, { within: '[popover]' })).toEqual([]);
			const box = await open.boundingBox();
			expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
			await page.keyboard.press('Escape');
		}
	}
});

test('on a translated page the word stands there in both languages, and what it means in that of the page', async ({
	page,
}) => {
	await page.goto(translated);
	await page.locator('main .hard').first().click();
	const lines = page.locator('[popover]:popover-open p');
	await expect(lines.first()).toContainText(/[\u0600-\u06FF].*:\s+[a-z]/i);
	await expect(lines.first().locator('bdi[lang="nl"][dir="ltr"]')).toBeVisible();
	await expect(lines.nth(1)).toContainText(/^\P{Script=Latin}+$/u);
	await expect(lines.and(page.locator('.note')).locator('bdi[lang="nl"]')).toHaveCount(1);
});

test('on paper every marked word stands in the list at the end', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const address of [dutch, translated]) {
		await page.goto(address);
		const ids = await page
			.locator('main .hard')
			.evaluateAll((words) => words.map((word) => word.getAttribute('popovertarget')?.slice(2)));
		const listed = await page
			.locator('section[aria-labelledby="woorden"] dt a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#woord-')[1]));
		expect(ids.length).toBeGreaterThan(0);
		expect(ids.filter((id) => !listed.includes(id))).toEqual([]);
		await expect(page.locator('section[aria-labelledby="woorden"]')).toBeVisible();
	}
});

test.describe('with the reader’s own colours', () => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

	test('a hard word is underlined and its meaning has a border', async ({ page }) => {
		await page.goto(dutch);
		const word = page.locator('main .hard').first();
		expect(await word.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe(
			'underline',
		);
		await word.click();
		const border = await page
			.locator('[popover]:popover-open')
			.evaluate((one) => getComputedStyle(one).borderInlineStartStyle);
		expect(border).toBe('solid');
	});
});
