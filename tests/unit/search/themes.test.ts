import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../../src/search/browser/ranking/rank.ts';
import { sameThemesFirst } from '../../../src/search/browser/ranking/themes.ts';
import { aPage } from './sample.ts';

const ranked = (id: string, thema: string[], score: number, isDirect = true): Ranked => ({
	page: aPage(id, { facets: { thema } }),
	score,
	via: [],
	isDirect,
});
const order = (...all: Ranked[]) => sameThemesFirst(all).map(({ page }) => page.id);

describe('themes in the order of the results', () => {
	it('bring what is about the same to just behind the best answer', () => {
		const all = [
			ranked('a', ['Taal'], 2),
			ranked('b', ['Werk'], 1.05),
			ranked('c', ['Taal', 'Wonen'], 1),
		];
		expect(order(...all)).toEqual(['a', 'c', 'b']);
	});

	it('leave the best answer first, and the others where nothing has a theme', () => {
		expect(
			order(ranked('a', [], 2), ranked('b', ['Taal'], 1.9), ranked('c', ['Taal'], 1.8))[0],
		).toBe('a');
		expect(order(ranked('a', [], 2), ranked('b', [], 1.9))).toEqual(['a', 'b']);
		expect(order()).toEqual([]);
	});

	it('never bring what holds no typed word above what holds them', () => {
		const all = [
			ranked('a', ['Taal'], 2),
			ranked('b', ['Werk'], 1),
			ranked('c', ['Taal'], 0.95, false),
		];
		expect(order(...all)).toEqual(['a', 'b', 'c']);
	});
});
