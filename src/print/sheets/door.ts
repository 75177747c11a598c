import { doorPaths, leafColour } from '../../dossier/door.ts';
import type { State } from '../../model/index.ts';

/** Colours of one door, as the printed page wants them. */
export interface DoorPaint {
	/** The four colours of the street. */
	leaves: readonly string[];
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
		`<path d="${leaf}" fill="${paint.leaves[leafColour(id)] ?? paint.outline}"${paint.leafEdge}/>`,
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

/** A notice on the door: "no, and this is why". */
const refusal = ({ outline }: DoorPaint) =>
	`<path d="M44 82H78V100H44ZM61 70L50 82M61 70L72 82" fill="#fff" stroke="${outline}" stroke-width="2"/>`;
