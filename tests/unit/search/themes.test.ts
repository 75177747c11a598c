import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/search/browser/names.ts';
import type { Ranked } from '../../../src/search/browser/types.ts';
import { sameThemesFirst } from '../../../src/search/browser/themes.ts';

const ranked = (page: string, themes: number[], score: number, isDirect = true): Ranked => ({
	found: {
		id: nameOf(0, page, { themes }),
		score: 1,
		data: () => Promise.reject(new Error('not needed')),
	},
	score,
	via: [],
	isDirect,
});
const order = (...all: Ranked[]) => sameThemesFirst(all).map(({ found: { id } }) => id.slice(1, 2));

describe('themes in the order of the results', () => {
	it('bring what is about the same to just behind the best answer', () => {
		const all = [ranked('a', [1], 2), ranked('b', [2], 1.05), ranked('c', [1, 3], 1)];
		expect(order(...all)).toEqual(['a', 'c', 'b']);
	});

	it('leave the best answer first, and the others where nothing has a theme', () => {
		expect(order(ranked('a', [], 2), ranked('b', [1], 1.9), ranked('c', [1], 1.8))[0]).toBe('a');
		expect(order(ranked('a', [], 2), ranked('b', [], 1.9))).toEqual(['a', 'b']);
		expect(order()).toEqual([]);
	});

	it('never bring what holds no typed word above what holds them', () => {
		const all = [ranked('a', [1], 2), ranked('b', [2], 1), ranked('c', [1], 0.95, false)];
		expect(order(...all)).toEqual(['a', 'b', 'c']);
	});
});
