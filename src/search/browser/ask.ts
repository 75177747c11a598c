import { remembered } from './remember.ts';
import type { Filters, Found, Pagefind } from './types.ts';

/** An entry that holds a word, and how much of it. */
export interface Hit {
	found: Found;
	strength: number;
}

/** Pagefind, asked everything only once. */
export interface Asker {
	/** Fetches all that these questions need, at once. */
	prepare(texts: readonly string[]): Promise<void>;
	/** The entries that hold exactly this word or phrase. */
	hits(text: string): Promise<Hit[]>;
	/** The entries for which a filter has this value. */
	having(filter: keyof Filters, value: string): Promise<Map<string, Found>>;
	/** All values of a filter. */
	values(filter: keyof Filters): Promise<string[]>;
	/** Entries that have a date, the newest first. */
	newest(): Promise<string[]>;
}

/**
 * Stands in every page of the index (the build puts it there). Pagefind can also search for nothing at all, but then
 * fetches its whole index to do so.
 */
export const EVERYWHERE = 'zzalles';

const askers = new WeakMap<Pagefind, Asker>();

export function askerOf(pagefind: Pagefind): Asker {
	const known = askers.get(pagefind) ?? makeAsker(pagefind);
	askers.set(pagefind, known);
	return known;
}

function makeAsker(pagefind: Pagefind): Asker {
	const filters = remembered(() => pagefind.filters());
	const idsWith = remembered(async (key) => {
		const [filter = '', value = ''] = key.split('\n');
		const { results } = await pagefind.search(EVERYWHERE, { filters: { [filter]: value } });
		return new Map(results.map((found) => [found.id, found]));
	});
	const newest = remembered(async () => {
		const { results } = await pagefind.search(EVERYWHERE, { sort: { datum: 'desc' } });
		return results.map(({ id }) => id);
	});
	const preload = remembered((texts) => pagefind.preload(texts));
	return {
		prepare: (texts) => preload(texts.join(' ')),
		hits: remembered((text) => hitsOf(pagefind, text)),
		having: (filter, value) => idsWith(`${filter}\n${value}`),
		values: async (filter) => Object.keys((await filters(''))[filter] ?? {}),
		newest: () => newest(''),
	};
}

async function hitsOf(pagefind: Pagefind, text: string): Promise<Hit[]> {
	const { results } = await pagefind.search(text);
	const holding = results.filter(({ score }) => score > HOLDS_IT);
	const found = text.includes(' ') ? await withPhrase(pagefind, text, holding) : holding;
	return found.map((one) => ({ found: one, strength: one.score }));
}

/** Pagefind only says in its exact search, which gives every entry the same score, whether the words stand together. */
async function withPhrase(pagefind: Pagefind, text: string, holding: readonly Found[]) {
	const exact = await pagefind.search(`"${text}"`);
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
