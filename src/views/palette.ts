import { type Colours, LEAST_CONTRAST, contrast, mix, nearestWith } from '../model/index.ts';

/** Paper of a page at night (styles/tokens.css). */
const NIGHT_PAPER = '#16233b';
const WHITE = '#ffffff';
const BLACK = '#000000';

/** What a town's two colours become by day and at night, wherever the site has its own: text keeps its contrast on each. */
export function paletteOf({ main, accent }: Colours) {
	const night = nearestWith(main, WHITE, [NIGHT_PAPER], LEAST_CONTRAST + 1);
	return {
		main,
		accent,
		accentSoft: mix(accent, WHITE, 0.55),
		accentPale: mix(accent, WHITE, 0.8),
		tint: tintOf(main, WHITE),
		nightBar: mix(main, BLACK, 0.6),
		nightMain: night,
		nightTint: tintOf(night, NIGHT_PAPER),
	};
}

export type Palette = ReturnType<typeof paletteOf>;

/** A breath of the colour on its paper, as deep as its own words allow. */
function tintOf(colour: string, paper: string): string {
	const depths = [0.12, 0.1, 0.08, 0.06, 0.04, 0.02].map((depth) => mix(paper, colour, depth));
	return depths.find((tint) => contrast(colour, tint) >= LEAST_CONTRAST) ?? paper;
}
