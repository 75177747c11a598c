import type { Job } from './engine.ts';
import type { Printed } from './press.ts';

/** A picture of some pages, so that people see what they are about to print. */
export interface Preview {
	/** Path from the root of the site, without a stroke in front. */
	file: string;
	width: number;
	height: number;
}

/** Makes a PNG of an SVG; print itself draws lines, not pixels. */
export type Rasterize = (
	svg: string,
) => Promise<{ png: Uint8Array; width: number; height: number }>;

/** The cover, and pages that show what the inside is like. */
export function previewJob({ title, pages }: Printed, pdf: Uint8Array, page: string): Job {
	const inside = Math.ceil(pages / 8);
	const shown = new Set([1, 4, inside, inside + 1].filter((number) => number <= pages));
	return {
		template: 'preview.typ',
		data: { title, page, pages: [...shown].sort((a, b) => a - b) },
		files: { 'pages.pdf': pdf },
		isPicture: true,
		madeAt: 0,
	};
}
