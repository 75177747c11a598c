import { expect, test } from 'playwright/test';
import { pageTypes } from './page-types.ts';

const recommendation = pageTypes.find(({ name }) => name === 'aanbeveling')?.address ?? '/';

test.describe('with the reader’s own colours', () => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

	test('what a background set apart has a border, because backgrounds vanish', async ({ page }) => {
		await page.goto(recommendation);
		const boxes = page.locator('.light, main .btn');
		await expect(boxes.first()).toBeVisible();
		const bare = await boxes.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility())
				.filter((element) => {
					const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
					return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1;
				})
				.map(({ className }) => className),
		);
		expect(bare).toEqual([]);
	});

	test('the focus shows as an outline, because shadows vanish', async ({ page }) => {
		await page.goto('/');
		for (let stop = 0; stop < 8; stop++) {
			await page.keyboard.press('Tab');
			const outline = await page.evaluate(
				() => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
			);
			expect(outline).not.toBe('none');
		}
	});
});

test('light and dark follow the system', async ({ page }) => {
	await page.goto(recommendation);
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await background();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(background).not.toBe(light);
});

test('nothing moves for who asked for rest', async ({ page }) => {
	await page.goto(recommendation);
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((element) => {
				const { transitionDuration, animationDuration } = getComputedStyle(element);
				return [transitionDuration, animationDuration]
					.flatMap((durations) => durations.split(','))
					.some((duration) => Number.parseFloat(duration) > 0.01);
			}).length,
	);
	expect(moving).toBe(0);
});
