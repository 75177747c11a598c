import { describe, expect, it } from 'vitest';
import { HALVES, NONSENSE, readCases, townCases } from '../../../scripts/bench/search/cases.ts';
import { difference, meansOf, perClass, scoreOf } from '../../../scripts/bench/search/measures.ts';
import { addressOf, entriesWithPages } from '../../../scripts/bench/search/pages.ts';
import { townWithoutSearchWords } from '../../../scripts/bench/search/town.ts';
import { realDossier } from '../exports/sample.ts';

const halves = HALVES.map((half) => [half, readCases(half)] as const);
const FEWEST = { tuning: 110, 'held-out': 30 };
const cases = halves.flatMap(([, all]) => all);

describe('the questions of the search bench', () => {
	it.each(halves)('are enough in each of ten classes (%s)', (name, half) => {
		const sizes = Map.groupBy(half, (one) => one.class);
		expect(sizes.size).toBe(10);
		for (const questions of sizes.values())
			expect(questions.length).toBeGreaterThanOrEqual(FEWEST[name]);
	});

	it('are each asked once', () => {
		const names = cases.map((one) => `${one.class}: ${one.query}`);
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	});

	it('expect only what the dossier holds, and nothing from nonsense', () => {
		const known = new Set(entriesWithPages(realDossier()).map(addressOf));
		const wrong = cases.flatMap(({ query, expected }) =>
			expected.filter((address) => !known.has(address)).map((address) => `${query}: ${address}`),
		);
		expect(wrong).toEqual([]);
		for (const one of cases) expect(one.expected.length === 0).toBe(one.class === NONSENSE);
	});
});

describe('the town without search words', () => {
	const ids = new Set(entriesWithPages(townWithoutSearchWords()).map(({ id }) => id));

	it.each(HALVES)('has what its questions expect (%s)', (half) => {
		const expected = townCases(half, (id) => id).flatMap((one) => one.expected);
		expect(ids.size).toBeGreaterThanOrEqual(60);
		expect(expected.filter((id) => !ids.has(id))).toEqual([]);
	});
});

describe('the measures of the search bench', () => {
	const one = { class: 'exact', query: 'x', expected: ['a', 'b'] };

	it('look at the first five', () => {
		expect(scoreOf(one, ['x', 'a', 'y', 'z', 'w', 'b'])).toMatchObject({
			mrr: 0.5,
			recall: 0.5,
			success: 1,
			zero: 0,
		});
		expect(scoreOf(one, ['1', '2', '3', '4', '5', 'a'])).toMatchObject({ mrr: 0, success: 0 });
		expect(scoreOf(one, [])).toMatchObject({ mrr: 0, zero: 1 });
	});

	it('want no answer to nonsense and keep it out of the means', () => {
		const nonsense = { ...one, class: NONSENSE, expected: [] };
		const scores = [scoreOf(one, ['a', 'b']), scoreOf(nonsense, ['a'])];
		expect(meansOf(scores)).toEqual({ mrr: 1, recall: 1, success: 1, zero: 0 });
		expect(perClass(scores).get(NONSENSE)).toBe(0);
		expect(perClass([scoreOf(nonsense, [])]).get(NONSENSE)).toBe(1);
	});

	it('give a difference with an interval around it', () => {
		const good = Array.from({ length: 40 }, () => scoreOf(one, ['a']));
		const mixed = good.map((score, index) => (index % 2 ? score : scoreOf(one, ['x', 'a'])));
		const { mean, low, high } = difference(good, mixed);
		expect(mean).toBeCloseTo(0.25);
		expect(low).toBeGreaterThan(0.1);
		expect(high).toBeLessThan(0.4);
	});
});
