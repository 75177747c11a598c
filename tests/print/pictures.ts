import { execFileSync } from 'node:child_process';

/** Enough to see a line of text, and little enough to look at two hundred pages. */
export const DOTS_PER_INCH = 36;

/** A page as dots, row by row: of grey, where 0 is black, or of red, green and blue. */
export interface Page {
	width: number;
	height: number;
	dots: Uint8Array;
}

/** Pages as dots: poppler writes one picture after the other, each with its size in front. */
export function pagesOf(pdf: Uint8Array, dotsPerInch = DOTS_PER_INCH, inColour = false): Page[] {
	const options = [...(inColour ? [] : ['-gray']), '-r', String(dotsPerInch), '-'];
	const out = execFileSync('pdftoppm', options, { input: pdf, maxBuffer: 1e9 });
	const pages: Page[] = [];
	for (let at = 0; at < out.length;) {
		const head = /^P[56]\s+(\d+) (\d+)\s+255\s/.exec(out.toString('latin1', at, at + 40));
		if (!head) throw new Error('Not a picture of a page');
		const [width, height] = [Number(head[1]), Number(head[2])];
		const start = at + head[0].length;
		at = start + width * height * (inColour ? 3 : 1);
		pages.push({ width, height, dots: out.subarray(start, at) });
	}
	return pages;
}
