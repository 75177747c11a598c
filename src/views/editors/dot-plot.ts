import type { KindName } from '../../model/index.ts';

/** One dot: a title and where it stands, across in percent and up in dots. */
export interface Dot {
	title: string;
	score: number;
	across: number;
	up: number;
}

export interface PlotRow {
	kind: KindName;
	dots: Dot[];
	/** Dots in the highest pile. */
	height: number;
	lowest: number;
	highest: number;
}

/** The scores that the plot shows; what lies outside stands at the edge. */
export const PLOT = { from: 40, to: 100, step: 2.5 } as const;

/** Piles dots of about the same score on each other, so that none hides another. */
export function plotRow(
	kind: KindName,
	scores: readonly { title: string; score: number }[],
): PlotRow {
	const piles = new Map<number, number>();
	const dots = scores
		.toSorted((a, b) => a.score - b.score)
		.map(({ title, score }) => {
			const bin = binOf(score);
			const up = piles.get(bin) ?? 0;
			piles.set(bin, up + 1);
			return {
				title,
				score: Math.round(score),
				across: acrossOf((bin + 0.5) * PLOT.step + PLOT.from),
				up,
			};
		});
	return {
		kind,
		dots,
		height: [...piles.values()].reduce((most, pile) => Math.max(most, pile), 0),
		lowest: dots[0]?.score ?? 0,
		highest: dots.at(-1)?.score ?? 0,
	};
}

/** Where a score stands, in percent of the width. */
export const acrossOf = (score: number): number =>
	Math.round((1000 * (score - PLOT.from)) / (PLOT.to - PLOT.from)) / 10;

const BINS = (PLOT.to - PLOT.from) / PLOT.step;
const binOf = (score: number) =>
	Math.min(BINS - 1, Math.max(0, Math.floor((score - PLOT.from) / PLOT.step)));
