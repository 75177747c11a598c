import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { pageTypes } from './page-types.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];

for (const { name, address } of pageTypes)
	test(`${name}: axe finds nothing, in light and dark, small and wide`, async ({ page }) => {
		// Four rounds of axe on a long page, on two busy cores.
		test.slow();
		await page.goto(address);
		for (const colorScheme of SCHEMES) {
			await page.emulateMedia({ colorScheme });
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 900 });
				const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
				const found = violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
				);
				expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
			}
		}
	});
