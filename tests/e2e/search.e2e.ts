import { type Page, expect, test } from 'playwright/test';

const results = (page: Page) => page.locator('ol[data-zoekresultaten][data-klaar] > li');

async function search(page: Page, words: string) {
	await page.goto('/zoeken/');
	const field = page.locator('main input[name=q]');
	await field.fill(words);
	await field.press('Enter');
}

test('a word from a title gives results, and the first leads to a page', async ({ page }) => {
	await search(page, 'taal');
	await expect(results(page).first()).toBeVisible();
	await results(page).first().getByRole('link').first().click();
	await expect(page.locator('h1')).toBeVisible();
	expect(new URL(page.url()).pathname).not.toBe('/zoeken/');
});

test('what is searched stands in the address, so that it can be shared', async ({ page }) => {
	await search(page, 'werk');
	await expect(results(page).first()).toBeVisible();
	expect(new URL(page.url()).searchParams.get('q')).toBe('werk');
	await page.reload();
	await expect(results(page).first()).toBeVisible();
});

test('a word that is nowhere gets an answer too', async ({ page }) => {
	await search(page, 'xqzxqzxqz');
	await expect(page.locator('[data-niets-gevonden]')).toBeVisible();
	await expect(results(page)).toHaveCount(0);
});

test('the number of results is told to who cannot see them', async ({ page }) => {
	await search(page, 'taal');
	await expect(results(page).first()).toBeVisible();
	await expect(
		page.locator('[aria-live], [role=status]').filter({ hasText: /\d/ }).first(),
	).toBeVisible();
});
