import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	INK,
	LEAST_CONTRAST,
	ON_BAR,
	contrast,
	mix,
	nearestWith,
} from '../../../src/model/index.ts';
import { paletteOf } from '../../../src/views/index.ts';

const colour = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast is that of WCAG', () => {
	test.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#767676', '#ffffff', 4.54],
		['#0000ff', '#ffffff', 8.59],
		['#ff0000', '#000000', 5.25],
	])('%s on %s: %d', (one, other, expected) => {
		expect(contrast(one, other)).toBeCloseTo(expected, 2);
		expect(contrast(other, one)).toBeCloseTo(expected, 2);
	});
});

test.each([
	['#000000', '#ffffff', 0.5, '#808080'],
	['#0b4f3f', '#ffffff', 0, '#0b4f3f'],
	['#0b4f3f', '#ffffff', 1, '#ffffff'],
])('%s with %s for %d is %s', (one, other, share, expected) => {
	expect(mix(one, other, share)).toBe(expected);
});

test('the nearest colour passes, and stays what it was where it passed', () => {
	fc.assert(
		fc.property(colour, (given) => {
			const dark = nearestWith(given, '#000000', [ON_BAR]);
			expect(contrast(dark, ON_BAR)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
			if (contrast(given, ON_BAR) >= LEAST_CONTRAST) expect(dark).toBe(given);
			const light = nearestWith(given, '#ffffff', [INK]);
			expect(contrast(light, INK)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
		}),
	);
});

test('whatever a town chooses: words keep their contrast by day and at night', () => {
	fc.assert(
		fc.property(colour, colour, (one, other) => {
			const main = nearestWith(one, '#000000', [ON_BAR]);
			const accent = nearestWith(other, '#ffffff', [INK]);
			const palette = paletteOf({ main, accent });
			const pairs: [string, string][] = [
				[main, '#ffffff'],
				[main, '#f4f1ea'],
				[main, palette.tint],
				[palette.nightBar, '#f4f1ea'],
				[palette.nightMain, '#16233b'],
				[palette.nightMain, '#0c1526'],
				[palette.nightMain, palette.nightTint],
				[accent, INK],
				[palette.accentSoft, INK],
			];
			for (const [words, behind] of pairs)
				expect(contrast(words, behind), `${words} on ${behind}`).toBeGreaterThanOrEqual(
					LEAST_CONTRAST,
				);
			// The ring of the focus, on the bar and on the page.
			expect(contrast(accent, main)).toBeGreaterThanOrEqual(3);
			expect(contrast(accent, palette.nightBar)).toBeGreaterThanOrEqual(3);
		}),
	);
});
