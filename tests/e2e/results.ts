import { type Locator, type Page, expect } from 'playwright/test';

/** The list of results when nothing more is on its way: the page itself says while it is busy. */
const SETTLED = 'ol[data-zoekresultaten][aria-busy="false"]';

export const results = (page: Page): Locator => page.locator(`${SETTLED} > li`);

export const settled = (page: Page) => expect(page.locator(SETTLED)).toBeAttached();

export async function titles(page: Page): Promise<string[]> {
	await settled(page);
	return results(page).locator('> a').allTextContents();
}
