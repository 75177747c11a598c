/** What goes beside what on one side of a sheet; nothing where the booklet is padded. */
export interface Side {
	left: number | undefined;
	right: number | undefined;
	/** How far the pages move towards the fold, in mm. */
	creep: number;
}

/** Right-bound: for languages that are read from right to left. */
export type Binding = 'left' | 'right';

/** Thickness of ordinary office paper (80 g) in mm: inner sheets of a folded stack stick out by this much each. */
const PAPER = 0.1;

/**
 * Sides in printing order: print on both sides, turn on the short edge, fold the stack in two, staple on the fold.
 * Pages count from 1; the last is the back, also where free pages fill the last sheet.
 */
export function impose(pages: number, binding: Binding = 'left'): Side[] {
	const sheets = Math.ceil(pages / 4);
	const last = sheets * 4;
	const inside = (page: number) => (page < pages ? page : undefined);
	const real = (page: number) => (page === last ? pages : inside(page));
	return Array.from({ length: sheets }, (_, sheet) => {
		const creep = sheet * PAPER;
		const front = [last - 2 * sheet, 2 * sheet + 1] as const;
		const back = [2 * sheet + 2, last - 2 * sheet - 1] as const;
		return [front, back].map(([left, right]) => turned(binding, real(left), real(right), creep));
	}).flat();
}

const turned = (
	binding: Binding,
	left: number | undefined,
	right: number | undefined,
	creep: number,
): Side => (binding === 'left' ? { left, right, creep } : { left: right, right: left, creep });
