import { expect, test } from 'playwright/test';
import { GOALS } from '../../scripts/bench/goals.ts';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { DIST, pageTypes } from './page-types.ts';

/** These hold a whole collection or a whole guide, to read and print in one go, and grow with the dossier. */
const WHOLE = new Set(['woorden', 'bronnen', 'dossier', 'publicatie', 'taal van de site']);

/** A whole printed dossier of a hundred pages; who opens it asked for all of it. */
const BOOK = { ...GOALS, html: 90_000, total: 140_000 };

const goalsOf = (name: string) => {
	if (name === 'de hele tekst') return BOOK;
	return WHOLE.has(name) ? { ...GOALS, html: GOALS.total / 2 } : GOALS;
};

for (const { name, path } of pageTypes)
	test(`${name}: light enough for an old phone and a small data plan`, () => {
		const weight = weighPage(DIST, path);
		for (const [part, goal] of Object.entries(goalsOf(name)))
			expect.soft(weight[part as keyof typeof GOALS], part).toBeLessThanOrEqual(goal);
	});
