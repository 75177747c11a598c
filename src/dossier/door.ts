import type { State } from '../model/index.ts';

/** The parts of a door as SVG paths, for a box of 120 by 190. Same id and state: same door, on screen and on paper. */
export interface DoorPaths {
	wall: string;
	opening: string;
	frame: string;
	floor: string;
	leaf: string;
	panels: string;
	windows: string;
	knob: { x: number; y: number } | undefined;
}

const SHAPES = [
	{ opening: 'M22 176V66A38 38 0 0 1 98 66V176Z', frame: 'M15 176V66A45 45 0 0 1 105 66V176Z' },
	{ opening: 'M22 176V34H98V176Z', frame: 'M15 176V27H105V176Z' },
	{ opening: 'M22 176V52Q60 24 98 52V176Z', frame: 'M15 176V52Q60 13 105 52V176Z' },
	{
		opening: 'M22 176V70Q23 44 60 24Q97 44 98 70V176Z',
		frame: 'M15 176V70Q16 40 60 13Q104 40 105 70V176Z',
	},
] as const;

/** Width of the leaf as seen from the street: the further open, the narrower. */
const LEAF_WIDTH: Record<State, number> = {
	'geen-antwoord': 76,
	'niet-uitgevoerd': 76,
	bekeken: 62,
	gestart: 40,
	klaar: 14,
};
const SHUT = 76;

/** Where the opening of a door begins, in its drawing of 120 by 190: from there to 98 light comes through. */
export const openingFrom = (state: State): number => 22 + LEAF_WIDTH[state];

/** FNV-1a with a final mix, so that ids that differ by one letter get different doors. */
function hash(text: string): number {
	let value = 2166136261;
	for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
	value >>>= 15;
	value = Math.imul(value, 0x2c1b3c6d);
	return (value ^ (value >>> 12)) >>> 0;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function doorPaths(id: string, state: State): DoorPaths {
	const seed = hash(id);
	const { opening, frame } = SHAPES[seed % SHAPES.length] ?? SHAPES[0];
	const width = LEAF_WIDTH[state];
	const depth = (1 - width / SHUT) * 15;
	const point = (u: number, v: number) => {
		const top = 18 + depth * u;
		return [round(22 + u * width), round(top + (176 - depth * u - top) * v)] as const;
	};
	const quad = (u0: number, v0: number, u1: number, v1: number) =>
		`M${[point(u0, v0), point(u1, v0), point(u1, v1), point(u0, v1)].map((p) => p.join(' ')).join('L')}Z`;
	const isVisible = width >= 20;
	const hasTwoColumns = (seed >> 5) % 2 === 1;
	const [x, y] = point(0.9, 0.6);
	return {
		wall: bricks(id),
		opening,
		frame,
		floor: width < SHUT ? `M22 176L${round(22 + width)} ${round(176 - depth)}H98V176Z` : '',
		leaf: quad(0, 0, 1, 1),
		panels: isVisible ? panels(quad, hasTwoColumns) : '',
		windows: isVisible ? windows(quad, hasTwoColumns) : '',
		knob: isVisible ? { x, y } : undefined,
	};
}

type Quad = (u0: number, v0: number, u1: number, v1: number) => string;

const panels = (quad: Quad, hasTwoColumns: boolean) =>
	hasTwoColumns
		? quad(0.14, 0.6, 0.44, 0.92) +
			quad(0.56, 0.6, 0.86, 0.92) +
			quad(0.14, 0.36, 0.44, 0.54) +
			quad(0.56, 0.36, 0.86, 0.54)
		: quad(0.16, 0.56, 0.84, 0.92) + quad(0.16, 0.4, 0.84, 0.5);

const windows = (quad: Quad, hasTwoColumns: boolean) =>
	hasTwoColumns
		? quad(0.14, 0.16, 0.44, 0.31) + quad(0.56, 0.16, 0.86, 0.31)
		: quad(0.2, 0.17, 0.8, 0.33);

function bricks(id: string): string {
	const stones = Array.from({ length: 7 }, (_, index) => {
		const seed = hash(`${id}${index}`);
		return `M${(index % 2 ? 104 : -2) + (seed % 8)} ${30 + ((seed >>> 4) % 120)}h${8 + (seed % 8)}`;
	});
	return stones.join('');
}

/** One of the four leaf colours of the street. */
export const leafColour = (id: string) => (hash(id) >>> 9) % 4;
