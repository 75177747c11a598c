import { expect, test } from 'playwright/test';
import { GOALS } from '../../scripts/bench/goals.ts';
import { weighPage } from '../../scripts/page-weight.ts';
import { DIST, pageTypes } from './page-types.ts';

for (const { name, path } of pageTypes)
	test(`${name}: light enough for an old phone and a small data plan`, () => {
		const weight = weighPage(DIST, path);
		for (const [part, goal] of Object.entries(GOALS))
			expect.soft(weight[part as keyof typeof GOALS], part).toBeLessThanOrEqual(goal);
	});
