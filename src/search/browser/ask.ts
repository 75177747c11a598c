import type { Filters, Found, Pagefind } from './types.ts';

/** An entry that holds a word, and how much of it: 1 for the entry that holds most. */
export interface Hit {
	found: Found;
	strength: number;
}

/** Pagefind, asked everything only once. */
export interface Asker {
	/** Fetches all that these questions need, at once. */
	prepare(texts: readonly string[]): Promise<void>;
	/** The entries that hold exactly this word (in Pagefind's own stem) or phrase. */
	hits(text: string): Promise<Hit[]>;
	/** The entries for which a filter has this value. */
	having(filter: keyof Filters, value: string): Promise<Set<string>>;
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
	const filters = remember(() => pagefind.filters());
	const idsWith = remember(async (key) => {
		const [filter = '', value = ''] = key.split('\n');
		const { results } = await pagefind.search(EVERYWHERE, { filters: { [filter]: value } });
		return new Set(results.map(({ id }) => id));
	});
	const newest = remember(async () => {
		const { results } = await pagefind.search(EVERYWHERE, { sort: { datum: 'desc' } });
		return results.map(({ id }) => id);
	});
	const preload = remember((text) => pagefind.preload(text));
	return {
		prepare: async (texts) => {
			await Promise.all(texts.map(preload));
		},
		hits: remember((text) => hitsOf(pagefind, text)),
		having: (filter, value) => idsWith(`${filter}\n${value}`),
		values: async (filter) => Object.keys((await filters(''))[filter] ?? {}),
		newest: () => newest(''),
	};
}

/** Keeps the promise, not the answer: two questions at once are one question. */
function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
	const asked = new Map<string, Promise<T>>();
	return (key) => {
		const answer = asked.get(key) ?? ask(key);
		asked.set(key, answer);
		return answer;
	};
}

/**
 * Pagefind scores also what only begins with the word, and its exact search gives every entry the same score:
 * together they give the entries that hold the word itself, well ordered.
 */
async function hitsOf(pagefind: Pagefind, text: string): Promise<Hit[]> {
	const exact = await pagefind.search(`"${text}"`);
	if (exact.results.length < 2) return exact.results.map((found) => ({ found, strength: 1 }));
	const scores = new Map<string, number>();
	for (const { id, score } of (await pagefind.search(text)).results) scores.set(id, score);
	const most = Math.max(...exact.results.map(({ id }) => scores.get(id) ?? 0));
	return exact.results.map((found) => ({
		found,
		strength: most > 0 ? (scores.get(found.id) ?? 0) / most : 1,
	}));
}
