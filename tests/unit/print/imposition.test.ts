import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impose } from '../../../src/print/sheets/imposition.ts';

const pairs = (...args: Parameters<typeof impose>) =>
	impose(...args).map(({ left, right }) => [left, right]);

describe('a booklet', () => {
	test('eight pages stand on two sheets, the cover outside', () => {
		expect(pairs(8)).toEqual([
			[8, 1],
			[2, 7],
			[6, 3],
			[4, 5],
		]);
	});

	test('free pages stand before the last one, which is the back', () => {
		expect(pairs(5)).toEqual([
			[5, 1],
			[2, undefined],
			[undefined, 3],
			[4, undefined],
		]);
	});

	test('bound on the right, left and right change places', () => {
		expect(pairs(4, 'right')).toEqual([
			[1, 4],
			[3, 2],
		]);
	});

	test('inner sheets move towards the fold, the outer one does not', () => {
		expect(impose(12).map(({ creep }) => creep)).toEqual([0, 0, 0.1, 0.1, 0.2, 0.2]);
	});

	test('folded, it reads in order: every page once, and the back of a page is the next page', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 200 }), (pages) => {
				const sides = impose(pages);
				const placed = sides
					.flatMap(({ left, right }) => [left, right])
					.filter((page) => page !== undefined);
				expect(placed.sort((a, b) => a - b)).toEqual(
					Array.from({ length: pages }, (_, at) => at + 1),
				);
				for (let front = 0; front < sides.length; front += 2) {
					const turned = sides[front + 1]?.left;
					if (turned !== undefined) expect(turned).toBe((sides[front]?.right ?? 0) + 1);
				}
			}),
		);
	});
});
