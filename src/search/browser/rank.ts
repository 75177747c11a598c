import type { Hit } from './ask.ts';
import type { Found, Term, Variant } from './types.ts';

export interface Ranked {
	found: Found;
	score: number;
	via: string[];
	/** It holds at least one of the typed words. */
	isDirect: boolean;
}

/** What one entry has of one term. */
interface Share {
	worth: number;
	/** Absent: the entry holds the word itself. */
	via?: string;
}

/** A direct hit is worth 1 and a little more; anything else stays below 1, whatever its weight. */
const DIRECT_EXTRA = 1;
/** How much of a word's worth an entry has in any case, the rest depends on how prominent the word is there. */
const AT_LEAST = 0.6;
/** An entry with all the words of a question goes before one with a single word, however strong. */
const COVERAGE = 0.8;
/** What scores this much less than the best is noise, unless it holds a typed word. */
const WORTH_SHOWING = 0.2;

/** The entries that answer best, with a score from 0 to 2; words are alternatives, more of them is better. */
export function rank(
	terms: readonly Term[],
	hitsOf: (text: string) => readonly Hit[],
	priorOf: (id: string) => number,
): Ranked[] {
	const total = terms.reduce((sum, { worth }) => sum + worth, 0);
	const entries = new Map<string, { found: Found; shares: Map<Term, Share> }>();
	for (const term of terms)
		for (const variant of term.variants)
			for (const { found, strength } of hitsOf(variant.text)) {
				const entry = entries.get(found.id) ?? { found, shares: new Map<Term, Share>() };
				entries.set(found.id, entry);
				keepBest(entry.shares, term, shareOf(variant, strength));
			}
	const ranked = [...entries.values()].map(({ found, shares }) => ({
		found,
		score: scoreOf(shares, total) * priorOf(found.id),
		via: viaOf(shares),
		isDirect: [...shares.values()].some(({ via }) => via === undefined),
	}));
	ranked.sort((a, b) => b.score - a.score || (a.found.id < b.found.id ? -1 : 1));
	const enough = (ranked[0]?.score ?? 0) * WORTH_SHOWING;
	return ranked.filter(({ score, isDirect }) => isDirect || score >= enough);
}

function shareOf({ route, text, weight }: Variant, strength: number): Share {
	if (route === 'word') return { worth: 1 + DIRECT_EXTRA * strength * weight };
	return { worth: weight * (AT_LEAST + (1 - AT_LEAST) * strength), via: text };
}

function keepBest(shares: Map<Term, Share>, term: Term, share: Share) {
	const other = shares.get(term);
	if (!other || other.worth < share.worth) shares.set(term, share);
}

function scoreOf(shares: ReadonlyMap<Term, Share>, total: number): number {
	let sum = 0;
	let covered = 0;
	for (const [{ worth }, share] of shares) {
		sum += worth * share.worth;
		covered += worth;
	}
	return (sum / total) * (1 - COVERAGE + (COVERAGE * covered) / total);
}

const viaOf = (shares: ReadonlyMap<Term, Share>) =>
	[...new Set([...shares.values()].map(({ via }) => via))].filter((via) => via !== undefined);
