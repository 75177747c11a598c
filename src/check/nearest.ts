import { distance } from 'fastest-levenshtein';

/** How many letters may differ: one in a very short word, two in most, more in a long one. Further away is another word. */
function reach({ length }: string): number {
	if (length < 4) return 1;
	return Math.min(4, Math.max(2, Math.floor(length / 4)));
}

/** The word that an editor probably meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const given = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = reach(given) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - given.length) >= bestDistance) continue;
		if (isOtherNumber(given, candidate)) continue;
		const between = distance(given, candidate.toLowerCase());
		if (between < bestDistance) [best, bestDistance] = [candidate, between];
	}
	return best;
}

/** Nobody means 1 who writes 99, and every number is as near as the next. */
const isOtherNumber = (given: string, candidate: string) =>
	/\d/.test(given) && /\d/.test(candidate) && withoutDigits(given) === withoutDigits(candidate);

const withoutDigits = (text: string) => text.toLowerCase().replaceAll(/\d+/g, '0');
