import { expect } from 'playwright/test';
import { axeFaults } from './axe-faults.ts';
import { equalAccessFaults } from './equal-access.ts';
import { test } from './one-page.ts';
import { pageTypes } from './page-types.ts';

/** Width changes the layout, the scheme only the colours: each is looked at in full once, the other pairs for colour. */
const ROUNDS = [
	{ colorScheme: 'light', width: 390, rules: undefined },
	{ colorScheme: 'dark', width: 1280, rules: undefined },
	{ colorScheme: 'dark', width: 390, rules: ['color-contrast', 'link-in-text-block'] },
	{ colorScheme: 'light', width: 1280, rules: ['color-contrast', 'link-in-text-block'] },
] as const;

for (const { name, address } of pageTypes)
	test(`${name}: two engines find nothing, in light and dark, small and wide`, async ({ page }) => {
		// Five rounds on a long page, on two busy cores.
		test.slow();
		await page.goto(address);
		for (const { colorScheme, width, rules } of ROUNDS) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const found = await axeFaults(page, rules && { rules });
			expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
		}
		expect.soft(await equalAccessFaults(page), 'IBM Equal Access').toEqual([]);
	});
