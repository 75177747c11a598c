import { expect } from 'playwright/test';
import { allOr } from '../sample.ts';
import { axeFaults } from './axe-faults.ts';
import { equalAccessFaults } from './equal-access.ts';
import { test } from './one-page.ts';
import { pageTypes } from './page-types.ts';

/** Width changes the layout, the scheme only the colours: each is looked at in full once; the long run looks at the other pairs too, for colour. */
const ALL = [
	{ colorScheme: 'light', width: 390, rules: undefined },
	{ colorScheme: 'dark', width: 1280, rules: undefined },
	{ colorScheme: 'dark', width: 390, rules: ['color-contrast', 'link-in-text-block'] },
	{ colorScheme: 'light', width: 1280, rules: ['color-contrast', 'link-in-text-block'] },
] as const;
const ROUNDS = allOr<readonly (typeof ALL)[number][]>(ALL.slice(0, 2), ALL);

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
