import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Passage, alignPassages } from '../../../src/dossier/index.ts';

/** own-dutch, with a sign where something changed: ! changed, + new in the Dutch, - gone from it. */
const shown = (rows: Passage[]) =>
	rows
		.map(({ own, dutch, isChanged }) => {
			if (own === undefined) return `+${dutch}`;
			if (dutch === undefined) return `-${own}`;
			return `${own}-${dutch}${isChanged ? '!' : ''}`;
		})
		.join(' ');

describe('passages of a translation beside the Dutch', () => {
	test.each([
		['nothing changed', 'abc', 'abc', '0-0 1-1 2-2'],
		['one in the middle changed', 'abc', 'axc', '0-0 1-1! 2-2'],
		['one came in between', 'abc', 'abxc', '0-0 1-1 +2 2-3'],
		['one went', 'abc', 'ac', '0-0 -1 2-1'],
		['one changed and one came', 'abc', 'axyc', '0-0 1-1! +2 2-3'],
		['all is new', 'ab', 'xyz', '0-0! 1-1! +2'],
		['there was none', '', 'x', '+0'],
		['there is none left', 'a', '', '-0'],
		['the same passage stands there twice', 'aa', 'aaa', '0-0 1-1 +2'],
	])('%s', (_, made, now, expected) => {
		expect(shown(alignPassages([...made], [...now]))).toBe(expected);
	});

	test('every passage of both stands there once, in order, and what is called the same is the same', () => {
		const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
		fc.assert(
			fc.property(texts, texts, (made, now) => {
				const rows = alignPassages(made, now);
				expect(rows.flatMap(({ own }) => own ?? [])).toEqual(made.map((_, at) => at));
				expect(rows.flatMap(({ dutch }) => dutch ?? [])).toEqual(now.map((_, at) => at));
				for (const { own = -1, dutch = -2, isChanged } of rows)
					if (!isChanged) expect(made[own]).toBe(now[dutch]);
			}),
			{ seed: 6, numRuns: 300 },
		);
	});
});
