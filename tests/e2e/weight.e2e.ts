import { expect, test } from 'playwright/test';
import { GOALS } from '../../scripts/bench/goals.ts';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { DIST, pageTypes } from './page-types.ts';

/** These hold a whole collection or a whole chapter, to read and print in one go. */
const WHOLE = new Set([
	'woorden',
	'bronnen',
	'dossier',
	'een hoofdstuk',
	'wat bij de hoofdstukken staat',
	'publicatie',
	'taal van de site',
]);

const goalsOf = (name: string) =>
	WHOLE.has(name) ? { ...GOALS, html: 30_000, total: 60_000 } : GOALS;

for (const { name, path } of pageTypes)
	test(`${name}: light enough for an old phone and a small data plan`, () => {
		const weight = weighPage(DIST, path);
		for (const [part, goal] of Object.entries(goalsOf(name)))
			expect.soft(weight[part as keyof typeof GOALS], part).toBeLessThanOrEqual(goal);
	});
