import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The colours as the templates have them: name → #rrggbb. */
const source = readFileSync('src/print/templates/house.typ', 'utf8');
const hexOf = (pattern: RegExp) =>
	new Map([...source.matchAll(pattern)].map(([, a = '', b = '']) => [a, b]));
const [, kindsSource = ''] = /#let colours = \(([\s\S]*?)\n\)/.exec(source) ?? [];
const single = hexOf(/#let (\w+) = (?:shade\(|of-town\("\w+", )"(#\w{6})"\)/g);
const colourOf = (name: string) => {
	const found = single.get(name);
	if (!found) throw new Error(`No colour ${name}`);
	return found;
};
const kindColours = [...kindsSource.matchAll(/"(#\w{6})"/g)].map(([, hex = '']) => hex);
const tints = [
	...(/#let tints = \(([\s\S]*?)\n\)/.exec(source)?.[1] ?? '').matchAll(/"(#\w{6})"/g),
].map(([, hex = '']) => hex);

/** What a black-and-white printer makes of it: relative luminance, as WCAG has it. */
function grey(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [grey(one), grey(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

describe('in shades of grey', () => {
	const paper = ['#ffffff', ...tints];
	const words = [colourOf('ink'), colourOf('muted'), colourOf('tile'), ...kindColours];

	test('there are colours to compare', () => {
		expect(kindColours).toHaveLength(3);
		expect(tints).toHaveLength(4);
	});

	test('words stand out from paper and tints, and white words from every colour', () => {
		for (const word of words)
			for (const ground of paper)
				expect(contrast(word, ground), `${word} ${ground}`).toBeGreaterThan(7);
	});

	test('words and links stand out from the light', () => {
		for (const word of [colourOf('ink'), colourOf('tile')])
			expect(contrast(word, colourOf('lamp')), word).toBeGreaterThan(4.5);
	});

	test('lines to write on and boxes to tick can be seen', () => {
		for (const line of [colourOf('edge'), ...kindColours])
			expect(contrast(line, '#ffffff')).toBeGreaterThan(3);
	});
});
