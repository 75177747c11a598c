import type { Engine, Job, Made } from './engine.ts';

/** A number on a line's end can move a word, and that word a page; after this many times it never stops. */
const MOST_PASSES = 5;

/** A document to make, of which the pages it refers to are yet to be found. */
export type Draft = Omit<Job, 'data'> & {
	data: object;
	/** For a print shop: how far the paper goes on beyond the edge at which it is cut, in mm. The template makes it so large. */
	bleed?: number;
};

/** A document, and the pages that it refers to. */
export interface Settled extends Made {
	places: unknown;
}

/**
 * Makes a document whose page references are right. Typst can look them up itself, but then it keeps every version
 * of the whole document in memory until the last one; given the pages of the pass before, it lays out once.
 * A good first guess saves a pass; it does not change what comes out.
 */
export async function makeSettled(
	engine: Engine,
	draft: Draft,
	guess: unknown = {},
): Promise<Settled> {
	let places = guess;
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const made = await engine.make(withPlaces(draft, places));
		if (made.pdf) return { ...(made as Made), places };
		places = made.places;
	}
	return { ...((await engine.make(withPlaces(draft, 'live'))) as Made), places };
}

/** Where things stand in an edition that takes more pages, seen from one that is ready. */
export const stretched = (places: unknown, factor: number) =>
	Object.fromEntries(
		Object.entries(places as Record<string, unknown>).map(([key, page]) => [
			key,
			typeof page === 'number' ? Math.round(page * factor) : page,
		]),
	);

/** JSON from here on: the process that draws has no room for the same data as objects. */
const withPlaces = (draft: Draft, places: unknown): Job => ({
	...draft,
	data: Buffer.from(JSON.stringify({ ...draft.data, places })),
});

/** A draft with something more for the template to read. */
export const withData = (draft: Draft, more: object): Draft => ({
	...draft,
	data: { ...draft.data, ...more },
});
