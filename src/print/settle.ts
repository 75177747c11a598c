import type { Engine, Job, Made } from './engine.ts';

/** A number on a line's end can move a word, and that word a page; after this many times it never stops. */
const MOST_PASSES = 5;

/**
 * Makes a document whose page references are right. Typst can look them up itself, but then it keeps every version
 * of the whole document in memory until the last one; given the pages of the pass before, it lays out once.
 */
export async function makeSettled(engine: Engine, job: Job): Promise<Made> {
	let places: unknown = {};
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const made = await engine.make(withData(job, { places }));
		if (made.pdf) return made as Made;
		places = made.places;
	}
	return (await engine.make(withData(job, { places: 'live' }))) as Made;
}

/** A job with something more for the template to read. */
export const withData = (job: Job, more: object): Job => ({
	...job,
	data: { ...(job.data as object), ...more },
});
