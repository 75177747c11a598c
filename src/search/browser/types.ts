/** What the build gives the browser about the words of the dossier; `unpack` makes it usable. */
export interface WordList {
	/** How many entries the words come from. */
	entries: number;
	/** The kinds in the index, as it names them. */
	kinds: string[];
	/** All words, sorted and packed: see pack.ts. */
	words: string;
	/** All concepts in Dutch, packed likewise. */
	concepts: string;
}

/** One word of the glossary and the words that mean the same. */
export interface Concept {
	/** The word itself, then its other forms. */
	own: string[];
	/** Plain words for it. */
	plain: string[];
	/** Words of the dossier that lie near. */
	near: string[];
	/** The same word in other languages. */
	foreign: string[];
	/** Those of the first two that no text holds and people type for an entry. */
	typed?: string[];
}

/** How a word to look for comes from a word that was typed. */
export type Route = 'word' | 'concept' | 'prefix' | 'compound' | 'part' | 'family' | 'spelling';

export interface Variant {
	text: string;
	route: Route;
	/** From 0 to 1: how sure we are that this is what the reader means. */
	weight: number;
}

/** One typed word, or one concept of several words, and all that we look for instead. */
export interface Term {
	typed: string;
	variants: Variant[];
	/** How much this word says: rare words say more. */
	worth: number;
	/** A part of another term: it adds to what an entry has, but nothing is missing without it. */
	isPart?: true;
	/** The right spelling, if the typed one is unknown. */
	corrected?: string;
}

/** The part of Pagefind's browser code that we use. */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<Partial<Record<string, Record<string, number>>>>;
	/** Fetches what a search will need. */
	preload(query: string): Promise<void>;
	search(query: string, options?: Narrowed): Promise<{ results: Found[] }>;
}

interface Narrowed {
	filters?: Filters;
	sort?: Record<string, 'asc' | 'desc'>;
}

export interface Found {
	id: string;
	score: number;
	data(): Promise<Fragment>;
}

/** An entry that was found, and how well it answers. */
export interface Ranked {
	found: Found;
	score: number;
	via: string[];
	/** It holds at least one of the typed words. */
	isDirect: boolean;
}

export interface Fragment {
	url: string;
	meta: Partial<Record<string, string>>;
	filters: Partial<Record<string, string[]>>;
	/** Places on a long page that hold the words; the first is often the page itself. */
	sub_results: { title: string; url: string; anchor?: object }[];
}

/** Chosen values per filter: soort, thema, plaats, doelgroep, taal. */
export type Filters = Partial<Record<string, string>>;

/** Absent: the best first. */
export type Order = 'nieuw';

export interface Result {
	url: string;
	title: string;
	summary: string;
	kind: string;
	lang: string;
	/** Places on a long page: heading and address. */
	parts: { title: string; url: string }[];
	/** The words it was found by, when they are not the typed ones. */
	via?: string[];
	score: number;
}

export interface Answer {
	/** All that was found, the best first or in the order that was asked for. */
	ranked: Ranked[];
	/** The query in the spelling that was looked for. */
	corrected?: string;
	/** Number of results per kind, whatever kind is chosen. */
	counts: Record<string, number>;
	/** Filter → value → number of results with that value besides the other choices. Only when asked for. */
	filterCounts: Record<string, Record<string, number>>;
	/** The words that were looked for, to mark in the results. */
	words: string[];
}
