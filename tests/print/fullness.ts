import { DOTS_PER_INCH, type Page } from './pictures.ts';

const MM = DOTS_PER_INCH / 25.4;
const WHITE = 235;

/** Room between running head and folio, in mm from the edge of the paper. */
export interface Margins {
	top: number;
	bottom: number;
}

/** The largest band without any ink, as a share of the room for text. */
export function whiteShare({ width, height, dots }: Page, { top, bottom }: Margins): number {
	const [from, to] = [Math.round(top * MM), Math.round(height - bottom * MM)];
	let [largest, band] = [0, 0];
	for (let row = from; row < to; row++) {
		const hasInk = dots.subarray(row * width, (row + 1) * width).some((dot) => dot < WHITE);
		band = hasInk ? 0 : band + 1;
		largest = Math.max(largest, band);
	}
	return largest / (to - from);
}
