import type { State } from '../model/index.ts';

/** Colours of one door, as the printed page wants them. */
export interface DoorPaint {
	/** The four colours of the street. */
	leaves: readonly [string, string, string, string];
	/** Attributes for the leaf's edge, where white leaves need one. */
	leafEdge: string;
	/** What shines through the opening. */
	light: string;
	floor: string;
	outline: string;
	detail: string;
	window: string;
	step: string;
	sill: string;
}

interface Shape {
	opening: string;
	frame: string;
}

const ROUND: Shape = {
	opening: 'M22 176V66A38 38 0 0 1 98 66V176Z',
	frame: 'M15 176V66A45 45 0 0 1 105 66V176Z',
};
const FLAT: Shape = { opening: 'M22 176V34H98V176Z', frame: 'M15 176V27H105V176Z' };
const SEGMENT: Shape = {
	opening: 'M22 176V52Q60 24 98 52V176Z',
	frame: 'M15 176V52Q60 13 105 52V176Z',
};
const POINTED: Shape = {
	opening: 'M22 176V70Q23 44 60 24Q97 44 98 70V176Z',
	frame: 'M15 176V70Q16 40 60 13Q104 40 105 70V176Z',
};
const SHAPES = [ROUND, FLAT, SEGMENT, POINTED] as const;

const SHUT = 76;
/** Width of the leaf as seen from the street: the further open, the narrower. */
const LEAF_WIDTH: Record<State, number> = {
	'geen-antwoord': SHUT,
	'niet-uitgevoerd': SHUT,
	bekeken: 62,
	gestart: 40,
	klaar: 14,
};
/** A leaf narrower than this shows only its edge. */
const EDGE_ON = 20;

/**
 * A door as SVG. The same id and state give the same door as on the site (`dossier/door.ts`):
 * print may not import components, so a test compares the two.
 */
export function doorSvg(id: string, state: State, paint: DoorPaint): string {
	const { opening, frame, floor, leaf, panels, windows, knob } = doorPaths(id, state);
	return [
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 190">',
		`<clipPath id="o"><path d="${opening}"/></clipPath>`,
		`<path d="${frame}" fill="#fff" stroke="${paint.outline}" stroke-width="3.5"/>`,
		`<g clip-path="url(#o)"><path d="M22 18H98V176H22Z" fill="${paint.light}"/>`,
		floor && `<path d="${floor}" fill="${paint.floor}"/>`,
		`<path d="${leaf}" fill="${paint.leaves[leafColour(id)]}"${paint.leafEdge}/>`,
		windows && `<path d="${windows}" fill="${paint.window}"/>`,
		panels && `<path d="${panels}" fill="none" stroke="${paint.detail}" stroke-width="1.4"/>`,
		knob && `<circle cx="${knob.x}" cy="${knob.y}" r="2.6" fill="${paint.light}"/>`,
		state === 'niet-uitgevoerd' && refusal(paint),
		`</g><path d="M10 176H110V182H10Z" fill="${paint.step}"/>`,
		`<path d="M4 182H116V190H4Z" fill="${paint.sill}"/></svg>`,
	]
		.filter(Boolean)
		.join('');
}

/** The lines of a door, in a box of 120 by 190. */
export function doorPaths(id: string, state: State) {
	const seed = hash(id);
	const width = LEAF_WIDTH[state];
	const point = leafPoint(width);
	const quad: Quad = (u0, v0, u1, v1) =>
		`M${[point(u0, v0), point(u1, v0), point(u1, v1), point(u0, v1)].map((at) => at.join(' ')).join('L')}Z`;
	const hasTwoColumns = (seed >> 5) % 2 === 1;
	const isVisible = width >= EDGE_ON;
	const [x, y] = point(0.9, 0.6);
	return {
		...(SHAPES[seed % SHAPES.length] ?? ROUND),
		floor: width < SHUT ? `M22 176L${round(22 + width)} ${round(176 - depthOf(width))}H98V176Z` : '',
		leaf: quad(0, 0, 1, 1),
		panels: isVisible ? panels(quad, hasTwoColumns) : '',
		windows: isVisible ? windows(quad, hasTwoColumns) : '',
		knob: isVisible ? { x, y } : undefined,
	};
}

/** A notice on the door: "no, and this is why". */
const refusal = ({ outline }: DoorPaint) =>
	`<path d="M44 82H78V100H44ZM61 70L50 82M61 70L72 82" fill="#fff" stroke="${outline}" stroke-width="2"/>`;

/** One of the four leaf colours of the street. */
export const leafColour = (id: string) => ((hash(id) >>> 9) % 4) as 0 | 1 | 2 | 3;

const depthOf = (width: number) => (1 - width / SHUT) * 15;

const round = (value: number) => Math.round(value * 10) / 10;

/** Where a spot of the leaf (0..1 both ways) is seen when the leaf is turned. */
const leafPoint = (width: number) => (u: number, v: number) => {
	const top = 18 + depthOf(width) * u;
	const bottom = 176 - depthOf(width) * u;
	return [round(22 + u * width), round(top + (bottom - top) * v)] as const;
};

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

/** FNV-1a with a final mix, so that ids that differ by one letter get different doors. */
function hash(text: string): number {
	let value = 2166136261;
	for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
	value >>>= 15;
	value = Math.imul(value, 0x2c1b3c6d);
	return (value ^ (value >>> 12)) >>> 0;
}
