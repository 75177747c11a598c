import { z } from 'zod';
import { field } from '../fields/field.ts';

const colour = z.string().regex(/^#[\da-f]{6}$/i);

export const colours = z.strictObject({
	main: field(
		colour,
		'Hoofdkleur',
		'Een donkere kleur, voor de balk bovenaan, links en knoppen. Zet ze tussen aanhalingstekens. Bijvoorbeeld "#0b4f3f".',
	),
	accent: field(
		colour,
		'Tweede kleur',
		'Een lichte kleur, voor wat moet opvallen. Zet ze tussen aanhalingstekens. Bijvoorbeeld "#ffd166".',
	),
});

export type Colours = z.output<typeof colours>;

/** What all text on the site has at least against what is behind it: level AAA of WCAG. */
export const LEAST_CONTRAST = 7;

/** What a town's colours stand with: the words in the bar, which no wall or paper is darker than, and the ink of all other words. */
export const ON_BAR = '#f4f1ea';
export const INK = '#14213a';

/** How far two colours are apart for the eye, from 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** So much of the second colour in the first: 0 is the first, 1 the second. */
export function mix(one: string, other: string, share: number): string {
	const parts = partsOf(one).map((part, index) => {
		const mixed = part + ((partsOf(other)[index] ?? 0) - part) * share;
		return Math.round(mixed).toString(16).padStart(2, '0');
	});
	return `#${parts.join('')}`;
}

/** The colour on the way to black or white that is the nearest to have this contrast with all of these. */
export function nearestWith(
	colour: string,
	towards: string,
	others: readonly string[],
	least = LEAST_CONTRAST,
): string {
	const steps = Array.from({ length: STEPS + 1 }, (_, step) => mix(colour, towards, step / STEPS));
	const passes = (candidate: string) =>
		others.every((other) => contrast(candidate, other) >= least);
	return steps.find(passes) ?? towards;
}

/** As many as a part of a colour has values. */
const STEPS = 255;

const partsOf = (colour: string) =>
	[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
		const value = part / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
