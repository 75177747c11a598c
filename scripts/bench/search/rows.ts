import type { Row } from '../row.ts';
import { NONSENSE } from './cases.ts';
import { type Score, meansOf, perClass } from './measures.ts';
import { median } from '../median.ts';
import type { Samples } from './speed.ts';

/** What an index of this many pages costs before the first question is put. */
export interface Bytes {
	words: number;
	/** One file per group of first letters. */
	foreign: number[];
	/** Without the endings of other languages. */
	code: number;
}

/** What everything may come to that a first question makes the browser fetch, in kB, up to a number of entries. */
const FIRST_QUESTION = { entries: 200, most: 160, mostForMany: 200 };

interface Goals {
	mrr: number;
	success: number;
	/** At least this in every class, nonsense apart. */
	eachClass: number;
}

const NONSENSE_GOAL = 0.8;

/** What we want of a town with search words, and of one without. */
export const GOALS: Record<'own' | 'other', Goals> = {
	own: { mrr: 0.92, success: 0.97, eachClass: 0.75 },
	other: { mrr: 0.88, success: 0.93, eachClass: 0.75 },
};

/** Relevance against the goals; what is missing is measured, so that less is better. */
export function relevanceRows(town: string, scores: readonly Score[], goals: Goals): Row[] {
	const { mrr, recall, success, zero } = meansOf(scores);
	const classes = [...perClass(scores)].map(([name, value]) =>
		missing(
			`${town}, te kort in ${name}`,
			value,
			name === NONSENSE ? NONSENSE_GOAL : goals.eachClass,
		),
	);
	return [
		missing(`${town}, te kort, MRR@5`, mrr, goals.mrr),
		missing(`${town}, te kort, recall@5`, recall, 0.85),
		missing(`${town}, te kort, success@5`, success, goals.success),
		{ name: `${town}, vragen zonder antwoord`, value: zero * 100, unit: '%', goal: 3 },
		...classes,
	];
}

/** What a search costs, against the goals. */
export function costRows(bytes: Bytes, { ours, plain }: Samples, entries = 0): Row[] {
	const isMany = entries > FIRST_QUESTION.entries;
	const kB = (name: string, value: number, goal?: number): Row => ({
		name,
		value: value / 1000,
		unit: 'kB',
		...(goal !== undefined && { goal }),
	});
	const goal = isMany ? FIRST_QUESTION.mostForMany : FIRST_QUESTION.most;
	const firsts = ours.map(({ bytes: all }) => all);
	// Round by round: a moment at which the machine is busy then counts for both.
	const ratios = ours.map(({ first }, round) => first / (plain[round]?.first ?? first));
	const nexts = ours.flatMap(({ next }) => next);
	return [
		kB('woordenlijst, bij een vraag', fetchedBy(bytes), isMany ? undefined : 32),
		kB('woordenlijst, alle talen samen', bytes.words + sumOf(bytes.foreign)),
		kB('code om te verruimen, zonder uitgangen van andere talen', bytes.code, 6),
		kB('eerste vraag, alles samen', median(firsts), goal),
		kB(
			'zwaarste eerste vraag',
			firsts.reduce((most, each) => Math.max(most, each)),
			goal,
		),
		kB('eerste vraag, gewoon Pagefind', median(plain.map(({ bytes: all }) => all))),
		ms('eerste antwoord', median(ours.map(({ first }) => first))),
		ms('eerste antwoord, gewoon Pagefind', median(plain.map(({ first }) => first))),
		{ name: 'eerste antwoord tegen gewoon Pagefind', value: median(ratios), unit: '×', goal: 1.1 },
		{ ...ms('volgend antwoord, trage telefoon', median(nexts)), goal: 150 },
		ms('volgend antwoord, negen van de tien', quantile(nexts, 0.9)),
		ms('volgend antwoord, gewoon Pagefind', median(plain.flatMap(({ next }) => next))),
	];
}

/** A question in another language fetches a file or two; this is with the two heaviest. */
const fetchedBy = ({ words, foreign }: Bytes) =>
	words + sumOf(foreign.toSorted((a, b) => b - a).slice(0, 2));

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const ms = (name: string, value: number): Row => ({ name, value, unit: 'ms' });

const quantile = (numbers: readonly number[], share: number) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

const missing = (name: string, value: number, goal: number): Row => ({
	name,
	value: (1 - value) * 100,
	unit: '%',
	goal: (1 - goal) * 100,
});
