/** What the build gives the browser about the words of the dossier; `unpack` makes it usable. */
export interface WordList {
	/** How many entries the words come from. */
	entries: number;
	/** What can be found, in the order of its numbers in the index. */
	pages: PageFacts[];
	/** All words, sorted and packed: see pack.ts. */
	words: string;
	/** All concepts in Dutch, packed likewise. */
	concepts: string;
}

/** What the reader can narrow a search down by → values of a page. */
export type Facets = Partial<Record<'thema' | 'plaats' | 'doelgroep', string[]>>;

/** What ranking and filters must know of a page before anybody reads it. */
export interface PageFacts {
	kind: string;
	lang: string;
	/** Of a translation, the number of its original; that one has the facets and the date. */
	original?: number;
	facets?: Facets;
	date?: string;
	use?: Use;
}

/** How a result stands, where, and until when or what for: as below its title in a list. */
export interface ShownStrip {
	tone: string;
	standing: string;
	place: string;
	last: string;
}

/** Why a person cannot use it now: it is over, for people of another town, or nothing is done yet. */
export type Use = 'over' | 'elsewhere' | 'idea';

/** One word of the glossary and the words that mean the same. */
export interface Concept {
	/** The word itself, then its other forms. */
	own: string[];
	/** Plain words for it. */
	plain: string[];
	/** Words of the dossier that lie near. */
	near: string[];
	/** The same in other languages, and under the dossier's own language what officials call it elsewhere. */
	foreign: Partial<Record<string, string[]>>;
	/** Its own words are words for about the same, not forms of one word. */
	isLoose?: boolean;
	/** The national numbers that help with it, by their names in the program. */
	lines?: string[];
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
	/** A known word of which no text holds anything. */
	isSilent?: boolean;
	/** The right spelling, if the typed one is unknown. */
	corrected?: string;
	/** How the dossier writes what was typed apart. */
	whole?: string;
}

/** The part of Pagefind's browser code that we use. */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	/** Fetches what a search will need. */
	preload(query: string): Promise<void>;
	search(query: string, options?: { sort: Record<string, 'asc'> }): Promise<{ results: Found[] }>;
}

export interface Found {
	id: string;
	score: number;
	data(): Promise<Fragment>;
}

export interface Fragment {
	url: string;
	meta: Partial<Record<string, string>>;
	/** Places on a long page that hold the words; the first is often the page itself. */
	sub_results: { title: string; url: string; anchor?: object }[];
}

/** Chosen values: a kind of the model as soort, a language as taal, and one of each facet. */
export type Filters = Partial<Record<'soort' | 'taal' | keyof Facets, string>>;

/** Absent: the best first. */
export type Order = 'nieuw';
