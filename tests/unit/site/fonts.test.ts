import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FONTS } from '../../../src/site/media/fonts.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const hex = (sign: number) => sign.toString(16).toUpperCase();
const rangeOf = ([from, to]: [number, number]) =>
	from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;

/** What the styles say a file holds: a browser loads it for no other sign. */
const saidOf = (name: string) => {
	const face = css.split('@font-face').find((each) => each.includes(`@fonts/${name}.woff2`));
	return /unicode-range:\s*([^;]+);/.exec(face ?? '')?.[1]?.split(/,\s*/);
};

test.each(FONTS)('the styles name the letters that $name is cut to', ({ name, ranges }) => {
	expect(saidOf(name)).toEqual(ranges.map(rangeOf));
});

test('every sign of Latin 1 is in one font for text', () => {
	const held = FONTS.filter(({ name }) => name.startsWith('readex-')).flatMap(
		({ ranges }) => ranges,
	);
	for (let sign = 0xa0; sign <= 0xff; sign++)
		expect(held.filter(([from, to]) => from <= sign && sign <= to)).toHaveLength(1);
});
