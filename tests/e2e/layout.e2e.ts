import { type Page, expect } from 'playwright/test';
import { test } from './one-page.ts';
import { pageTypes } from './page-types.ts';

/** The distances of WCAG 1.4.12, which a reader may set. */
const SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** What sticks out at the right; empty when the page fits. */
const sticksOut = (page: Page) =>
	page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => `${element.localName}.${element.className}`);
	});

/** Style sheets made by a script are the reader's, which the page's own policy does not stop. Gives what takes it away. */
async function addStyle(page: Page, css: string): Promise<() => Promise<void>> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);
	return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

for (const { name, address } of pageTypes)
	test(`${name}: targets are large enough to touch, and all fits on 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		expect.soft(await smallTargets(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect.soft(await sticksOut(page), 'as it is').toEqual([]);
		const undo = await addStyle(page, SPACING);
		expect.soft(await sticksOut(page), 'with wide text spacing').toEqual([]);
		await undo();
		await page.evaluate(writeLongWords, 'Gemeenteraadsverkiezingskandidatenlijstformulier');
		expect.soft(await sticksOut(page), 'whatever words a town writes').toEqual([]);
	});

test('the largest letters leave the header a fifth of the screen of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const town = process.env['TEST_TOWN'] ? ['http://localhost:4398/dossier/'] : [];
	for (const address of ['/', ...town]) {
		await page.goto(address);
		await page.evaluate(() => (document.documentElement.dataset['size'] = '4'));
		const box = await page.locator('header.top').boundingBox();
		expect(box?.height, address).toBeLessThanOrEqual(844 / 5);
	}
});

/** In every text of the page, apart from dates and the words of the interface. */
function writeLongWords(long: string) {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Node[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode);
	for (const text of texts)
		if (!text.parentElement?.closest('script, style, svg, .tool, .skip, button, legend, time'))
			text.textContent = text.textContent?.replace(/\p{L}{4,}/u, long) ?? '';
}

/**
 * Buttons and fields below 44 px, and links that are hard to hit: below 24 px with another target within 24 px of their
 * middle (WCAG 2.5.8). Links inside a sentence are as high as their line.
 */
const smallTargets = (page: Page) =>
	page.evaluate(() => {
		const isInSentence = (element: Element) =>
			getComputedStyle(element).display.startsWith('inline') &&
			// A hard word is held together with the signs that touch it; the sentence stands around both.
			[...((element.closest('.held') ?? element).parentElement?.childNodes ?? [])].some(
				(node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
			);
		const targets = [
			...document.querySelectorAll('a[href], button, summary, input, select, textarea'),
		]
			.filter((element) => element.checkVisibility() && !isInSentence(element))
			// A field inside its label is touched through the label.
			.map((element) => ({
				element,
				box: (element.closest('label') ?? element).getBoundingClientRect(),
			}))
			.filter(({ box }) => box.width > 1 && box.height > 1);
		type Target = (typeof targets)[number];

		const isSmall = ({ box }: Target, least: number) =>
			box.width < least - 0.5 || box.height < least - 0.5;
		const middle = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
		const isCrowded = (target: Target) => {
			const { x, y } = middle(target);
			return targets.some((other) => {
				if (other === target) return false;
				if (isSmall(other, 24)) return Math.hypot(middle(other).x - x, middle(other).y - y) < 24;
				const { left, right, top, bottom } = other.box;
				return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12;
			});
		};
		const isLink = ({ element }: Target) =>
			element.localName === 'a' && !element.classList.contains('btn');
		return targets
			.filter((target) =>
				isLink(target) ? isSmall(target, 24) && isCrowded(target) : isSmall(target, 44),
			)
			.map(({ element, box }) => {
				const words = element.textContent.trim().slice(0, 30);
				const size = `${box.width.toFixed()}×${box.height.toFixed()}`;
				return `${element.localName}.${element.className} "${words}" ${size}`;
			});
	});
