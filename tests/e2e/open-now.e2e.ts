import { expect, test } from 'playwright/test';

const address = 'http://localhost:4398/dossier/contact/contact-belbus/';

test.describe('whether a contact point is open', () => {
	test.skip(!process.env['TEST_TOWN'], 'only `npm test` builds the second town');
	// The clock of the town counts, wherever the reader is.
	test.use({ timezoneId: 'Asia/Tokyo' });

	for (const [moment, words] of [
		['2026-11-30T10:00:00Z', 'Nu open · tot 22 uur'],
		['2026-12-05T08:30:00Z', 'Nu dicht · weer open vandaag om 10 uur'],
		['2026-12-24T21:00:00Z', 'Nu dicht · weer open zaterdag om 10 uur'],
		['2027-03-27T22:30:00Z', 'Nu dicht · weer open dinsdag om 8 uur'],
	] as const)
		test(`${moment}: ${words}`, async ({ page }) => {
			await page.clock.setFixedTime(new Date(moment));
			await page.goto(address);
			await expect(page.locator('[data-opening]').first()).toHaveText(words);
		});

	test('a page that stays open keeps up', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-11-30T20:59:30Z') });
		await page.goto(address);
		await expect(page.locator('[data-opening]').first()).toHaveText('Nu open · tot 22 uur');
		await page.clock.runFor(60_000);
		await expect(page.locator('[data-opening]').first()).toHaveText(
			'Nu dicht · weer open morgen om 8 uur',
		);
	});
});
