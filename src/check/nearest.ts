import { distance } from 'fastest-levenshtein';

/** One wrong letter in a short word, a third of the letters in a long one: further away is another word. */
const reach = (word: string) => Math.max(1, Math.min(4, Math.floor(word.length / 3)));

/** The word that an editor probably meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const given = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = reach(given) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - given.length) >= bestDistance) continue;
		const between = distance(given, candidate.toLowerCase());
		if (between < bestDistance) [best, bestDistance] = [candidate, between];
	}
	return best;
}
