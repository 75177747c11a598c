import type { Page } from './pages.ts';
import { ofKind, ofUse, priorOf } from './priors.ts';
import type { Term, Variant } from '../types.ts';

/** A page that holds a word, and how prominent that is there. */
export interface Hit {
	page: Page;
	strength: number;
}

export interface Ranked {
	page: Page;
	score: number;
	via: string[];
	/** It holds at least one of the typed words. */
	isDirect: boolean;
}

type HitsOf = (text: string) => readonly Hit[];

/** What one entry has of one term. */
interface Share {
	worth: number;
	/** Absent: the entry holds the word itself. */
	via?: string;
	/** All ways together. */
	more?: number;
}

interface Weighed extends Hit {
	/** What its kind counts for. */
	prior: number;
}

/** A direct hit is worth 1 and more; anything else stays below 1, whatever its weight. */
const DIRECT_EXTRA = 1.3;
/** Few entries are put into the language of a question: others that answer it must not fall far behind those. */
const DIRECT_IN_TRANSLATION = 0.4;
/** How much of a word's worth an entry has in any case, the rest depends on how prominent the word is there. */
const AT_LEAST = 0.35;
/** What the other ways add in which an entry has a word, and how many such ways count. */
const MORE = 0.6;
const MOST_MORE = 2;
/** How much of a hit's strength is measured against the word that was found, the rest against all that may stand for the typed one. */
const OF_THE_WORD = 0.6;
/** What is counted for less stands behind the entries: see BEHIND. */
const LEAST_PRIOR = 0.6;
/** An entry with all the words of a question goes before one with a single word, however strong. */
const COVERAGE = 0.6;
/** What has less than this of what the best has is not what the question is about, though it may hold a word of it. */
const WORTH_SHOWING = 0.25;

/** The entries that answer best, with a score from 0 to 2; words are alternatives, more of them is better. */
export function rank(terms: readonly Term[], hitsOf: HitsOf): Ranked[] {
	const total = terms.reduce((sum, term) => sum + wholeWorth(term), 0);
	const entries = new Map<string, { page: Page; shares: Map<Term, Share> }>();
	for (const term of terms)
		for (const { variant, hits } of measured(term, hitsOf))
			for (const { page, strength, prior } of hits) {
				const entry = entries.get(page.id) ?? { page, shares: new Map<Term, Share>() };
				entries.set(page.id, entry);
				addShare(entry.shares, term, shareOf(variant, strength, { prior, page }));
			}
	const ranked = [...entries.values()].map(({ page, shares }) => ({
		page,
		score: raised(scoreOf(shares, total), priorOf(page), isComplete(terms, shares)),
		via: viaOf(shares),
		isDirect: [...shares.values()].some(({ via }) => via === undefined),
	}));
	ranked.sort((a, b) => b.score - a.score || (a.page.id < b.page.id ? -1 : 1));
	const enough = (ranked[0]?.score ?? 0) * WORTH_SHOWING;
	return ranked.filter((one) => forItsKind(one) >= enough);
}

/** What stands behind the entries has a low score by its kind, also where it is the answer: a page about privacy. */
function forItsKind({ page, score }: Ranked): number {
	const prior = priorOf(page);
	return prior < LEAST_PRIOR ? score / prior : score;
}

/**
 * How strong every hit is, from 0 to 1: against the entry that holds most of this word, and of all words that may stand for
 * the typed one. Else the only entry with a rare word would count as all about it. And how much it counts for: a long page
 * holds nearly every word, but of a word that no entry holds it is the answer.
 */
function measured({ variants }: Term, hitsOf: HitsOf) {
	const lists = variants.map((variant) => {
		const hits = hitsOf(variant.text).map((hit) => ({ ...hit, prior: priorOf(hit.page) }));
		// The short text about a word would always hold most of it.
		const entries = hits.filter(({ prior }) => prior >= LEAST_PRIOR);
		const isElsewhere = hits.some(({ page }) => ofKind(page) === 1);
		return {
			variant,
			hits: isElsewhere ? hits : hits.map(inFull),
			most: mostOf(entries.length > 0 ? entries : hits),
		};
	});
	const mostOfAll = lists.reduce((so, { most }) => Math.max(so, most), 0);
	return lists.map(({ variant, hits, most }) => {
		const scale = most ** OF_THE_WORD * mostOfAll ** (1 - OF_THE_WORD);
		const scaled = hits.map((hit) => ({
			...hit,
			strength: scale > 0 ? Math.min(1, hit.strength / scale) : 0,
		}));
		return { variant, hits: scaled };
	});
}

const inFull = (hit: Weighed): Weighed =>
	hit.prior >= LEAST_PRIOR ? { ...hit, prior: ofUse(hit.page) } : hit;

const mostOf = (hits: readonly Hit[]) =>
	hits.reduce((most, { strength }) => Math.max(most, strength), 0);

/** What holds all that was typed is never behind what holds nothing of it, whatever its kind counts for. */
const raised = (score: number, prior: number, hasAll: boolean) =>
	hasAll && prior >= LEAST_PRIOR ? Math.max(score, 1 + score / 1000) : score;

const isComplete = (terms: readonly Term[], shares: ReadonlyMap<Term, Share>) =>
	terms.every((term) => term.isPart || (shares.has(term) && shares.get(term)?.via === undefined));

function shareOf(
	{ route, text, weight }: Variant,
	strength: number,
	{ prior, page: { id, original } }: Pick<Weighed, 'prior' | 'page'>,
): Share {
	const extra = id === original ? DIRECT_EXTRA : DIRECT_IN_TRANSLATION;
	if (route === 'word') return { worth: prior * (1 + extra * strength * weight) };
	return { worth: prior * weight * (AT_LEAST + (1 - AT_LEAST) * strength), via: text };
}

/** The best way in which an entry has a word counts; other ways add a little: who names fiets, fietsen and fietsles is about it. */
function addShare(shares: Map<Term, Share>, term: Term, share: Share) {
	const other = shares.get(term);
	if (!other) return void shares.set(term, { ...share, more: share.worth });
	const more = (other.more ?? 0) + share.worth;
	shares.set(term, other.worth < share.worth ? { ...share, more } : { ...other, more });
}

function scoreOf(shares: ReadonlyMap<Term, Share>, total: number): number {
	let sum = 0;
	let covered = 0;
	for (const [term, share] of shares) {
		sum += term.worth * totalOf(share);
		covered += wholeWorth(term);
	}
	return (sum / total) * (1 - COVERAGE + (COVERAGE * covered) / total);
}

const wholeWorth = ({ worth, isPart }: Term) => (isPart ? 0 : worth);

function totalOf({ worth, more = worth, via }: Share): number {
	const rest = MORE * Math.min(MOST_MORE, more - worth);
	return via === undefined ? worth + rest : worth + (1 - worth) * rest;
}

const viaOf = (shares: ReadonlyMap<Term, Share>) =>
	[...new Set([...shares.values()].map(({ via }) => via))].filter((via) => via !== undefined);
