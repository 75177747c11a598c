import { type Pages, pagesOf } from './ranking/pages.ts';
import { remembered } from './remember.ts';
import type { Found, PageFacts, Pagefind } from './types.ts';

/** Pagefind, asked everything only once. */
export interface Asker {
	/** Fetches all that these questions need, at once. */
	prepare(texts: readonly string[]): Promise<void>;
	/** The pages that hold this word, which a text of the dossier is known to hold. */
	hits(word: string): Promise<Found[]>;
	/** The pages that hold exactly this word or phrase, if any does. */
	exactHits(text: string): Promise<Found[]>;
	/** What each page is. */
	pages(facts: readonly PageFacts[]): Promise<Pages>;
}

/** Stands in every record of the index. Pagefind can also search for nothing at all, but then fetches its whole index to do so. */
export const EVERYWHERE = 'zzalles';

/** Every record has a number to sort by. */
export const NUMBER = 'nr';

const askers = new WeakMap<Pagefind, Asker>();

export function askerOf(pagefind: Pagefind): Asker {
	const known = askers.get(pagefind) ?? makeAsker(pagefind);
	askers.set(pagefind, known);
	return known;
}

function makeAsker(pagefind: Pagefind): Asker {
	const numbered = remembered((word) => pagefind.search(word, { sort: { [NUMBER]: 'asc' } }));
	const preload = remembered((texts) => pagefind.preload(texts));
	return {
		prepare: (texts) => preload(texts.join(' ')),
		hits: remembered((word) => hitsOf(pagefind, word)),
		exactHits: remembered((text) => exactHitsOf(pagefind, text)),
		pages: async (facts) => pagesOf(facts, (await numbered(EVERYWHERE)).results),
	};
}

async function hitsOf(pagefind: Pagefind, text: string): Promise<Found[]> {
	const { results } = await pagefind.search(text);
	return results.filter(({ score }) => score > HOLDS_IT);
}

/**
 * Pagefind takes the longest beginning that it knows for a word that it does not: die for diesel, as far as it has fetched it. And
 * only its exact search, which gives every entry the same score, says whether the words of a phrase stand together.
 */
async function exactHitsOf(pagefind: Pagefind, text: string): Promise<Found[]> {
	const [holding, exact] = await Promise.all([
		hitsOf(pagefind, text),
		pagefind.search(`"${text}"`),
	]);
	const ids = new Set(exact.results.map(({ id }) => id));
	return holding.filter(({ id }) => ids.has(id));
}

/** How much a word that is one letter longer than the typed one counts for less: e to the power of about a quarter of this. */
const STRICTNESS = 80;
/** Pagefind's score of a page that only holds longer or shorter words stays far below this, any other far above. */
const HOLDS_IT = 1e-5;
/**
 * So high that one place in the title says more than many in the text: found by trying, with the page's length, on the
 * questions for tuning.
 */
const SATURATION = 25;
const LENGTH = 0.2;
/** How the strictness weighs on the word itself; the saturation is weighed likewise, or it would not be what it says. */
const ON_THE_WORD = Math.exp((Math.exp(-1 / 8) - 1) * STRICTNESS);

/**
 * How Pagefind must score, so that one search says which pages hold the word itself and how prominent it is there. As it
 * comes it also scores pages with words that only begin with it: our own expansion knows those, and how sure each is.
 */
export const RANKING = {
	termSimilarity: STRICTNESS,
	termSaturation: SATURATION * ON_THE_WORD,
	pageLength: LENGTH,
	// A longer word in a title would count as the word itself. The title has its weight in the text.
	metaWeights: { title: 0, samenvatting: 0, image: 0, image_alt: 0 },
};
