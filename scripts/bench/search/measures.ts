import { type Case, NONSENSE } from './cases.ts';
import { seeded } from './seeded.ts';

/** How good one answer is. */
export interface Score {
	class: string;
	mrr: number;
	recall: number;
	success: number;
	zero: number;
}

const TOP = 5;

export function scoreOf({ class: name, expected }: Case, found: readonly string[]): Score {
	const zero = found.length === 0 ? 1 : 0;
	// The right answer is that there is nothing.
	if (name === NONSENSE) return { class: name, mrr: zero, recall: zero, success: zero, zero };
	const top = [...new Set(found)].slice(0, TOP);
	const first = top.findIndex((address) => expected.includes(address));
	const hits = top.filter((address) => expected.includes(address)).length;
	return {
		class: name,
		mrr: first === -1 ? 0 : 1 / (first + 1),
		recall: hits / Math.min(TOP, expected.length),
		success: first === -1 ? 0 : 1,
		zero,
	};
}

/** The mean of each measure, without the questions that have no answer. */
export const meansOf = (scores: readonly Score[]) => {
	const answerable = scores.filter(({ class: name }) => name !== NONSENSE);
	const mean = (key: 'mrr' | 'recall' | 'success' | 'zero') =>
		answerable.reduce((sum, score) => sum + score[key], 0) / answerable.length;
	return { mrr: mean('mrr'), recall: mean('recall'), success: mean('success'), zero: mean('zero') };
};

/** Mean MRR@5 per class; for nonsense the share that rightly got nothing. */
export function perClass(scores: readonly Score[]): Map<string, number> {
	const classes = new Map<string, number[]>();
	for (const { class: name, mrr } of scores) classes.set(name, [...(classes.get(name) ?? []), mrr]);
	return new Map(
		[...classes].map(([name, all]) => [name, all.reduce((a, b) => a + b, 0) / all.length]),
	);
}

const ROUNDS = 10_000;

/** Difference in MRR@5 on the same questions, with its 95 % interval by paired bootstrap. */
export function difference(ours: readonly Score[], theirs: readonly Score[]) {
	const pairs = ours
		.map((score, index) => ({ score, by: score.mrr - (theirs[index]?.mrr ?? 0) }))
		.filter(({ score }) => score.class !== NONSENSE)
		.map(({ by }) => by);
	const random = seeded(42);
	const means = Array.from({ length: ROUNDS }, () => {
		let sum = 0;
		for (let i = 0; i < pairs.length; i++) sum += pairs[Math.floor(random() * pairs.length)] ?? 0;
		return sum / pairs.length;
	}).sort((a, b) => a - b);
	return {
		mean: pairs.reduce((a, b) => a + b, 0) / pairs.length,
		low: means[Math.floor(ROUNDS * 0.025)] ?? 0,
		high: means[Math.floor(ROUNDS * 0.975)] ?? 0,
	};
}
