import { expect, test } from 'playwright/test';
import { GOALS } from '../../scripts/bench/goals.ts';
import { weighPage } from '../../scripts/page-weight.ts';
import { DIST, pageTypes } from './page-types.ts';

/** These hold a whole collection or a whole guide, to read and print in one go, and grow with the dossier. */
const WHOLE = new Set(['woorden', 'bronnen', 'dossier', 'publicatie', 'taal van de site']);

for (const { name, path } of pageTypes)
	test(`${name}: light enough for an old phone and a small data plan`, () => {
		const weight = weighPage(DIST, path);
		const goals = WHOLE.has(name) ? { ...GOALS, html: GOALS.total / 2 } : GOALS;
		for (const [part, goal] of Object.entries(goals))
			expect.soft(weight[part as keyof typeof GOALS], part).toBeLessThanOrEqual(goal);
	});
