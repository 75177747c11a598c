/** Pages side by side on one sheet, row by row. */
export interface Picture {
	/** The pages, from 1. */
	pages: readonly number[];
	columns: number;
	/** Width of a page, in pixels. */
	width: number;
}

/** Makes a PNG of pages of a PDF: print itself draws lines, not pixels. */
export type TakePicture = (
	pdf: Uint8Array,
	picture: Picture,
) => Promise<{ png: Uint8Array; width: number; height: number }>;

/** The cover, and pages that show what the inside is like: what people are about to print. */
export function fewPages(pages: number): Picture {
	const inside = Math.ceil(pages / 8);
	const shown = new Set([1, 4, inside, inside + 1].filter((number) => number <= pages));
	return { pages: [...shown].sort((a, b) => a - b), columns: shown.size, width: 320 };
}

/** Every page, large enough to see an empty half or a stray line. */
export const everyPage = (pages: number): Picture => ({
	pages: Array.from({ length: pages }, (_, index) => index + 1),
	columns: 10,
	width: 240,
});
