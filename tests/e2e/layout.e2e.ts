import { type Page, expect, test } from 'playwright/test';
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

/** Style sheets made by a script are the reader's, which the page's own policy does not stop. */
const addStyle = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);

for (const { name, address } of pageTypes) {
	test(`${name}: fits on 320 px, also with wide text spacing`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		expect(await sticksOut(page)).toEqual([]);
		await addStyle(page, SPACING);
		expect(await sticksOut(page), 'with text spacing').toEqual([]);
	});

	test(`${name}: targets are large enough to touch`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(address);
		expect(await smallTargets(page)).toEqual([]);
	});
}

/** Targets below 24 px, and buttons and fields below 44. Links inside a sentence are as high as their line. */
const smallTargets = (page: Page) =>
	page.evaluate(() => {
		const isInSentence = (element: Element) =>
			getComputedStyle(element).display.startsWith('inline') &&
			[...(element.parentElement?.childNodes ?? [])].some(
				(node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''),
			);
		const targets = [
			...document.querySelectorAll('a[href], button, summary, input, select, textarea'),
		];
		return targets.flatMap((element) => {
			// A field inside its label is touched through the label.
			const touched = element.closest('label') ?? element;
			const { width, height } = touched.getBoundingClientRect();
			if (width <= 1 || height <= 1 || !element.checkVisibility() || isInSentence(element))
				return [];
			const least = element.localName === 'a' && !element.classList.contains('btn') ? 24 : 44;
			if (width >= least - 0.5 && height >= least - 0.5) return [];
			const words = element.textContent.trim().slice(0, 30);
			return [
				`${element.localName}.${element.className} "${words}" ${width.toFixed()}×${height.toFixed()}`,
			];
		});
	});
