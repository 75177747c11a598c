import { type Cut, cutsOf, isWhole } from './compounds.ts';
import { SLIP, corrections } from './spelling.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A shorter known part may stand there by chance. */
const SHORTEST_KNOWN = 4;
/** In fewer letters a slip gives another word. */
const SHORTEST_MENDED = 5;

/** A compound of known words with a slip in one of them: taalcoahc is taal and coach. Absent: it is none. */
export function mended(vocabulary: Vocabulary, word: string) {
	const cuts = cutsOf(word)
		.filter(isPlain)
		.flatMap((cut) => mendedCut(vocabulary, cut));
	// The longest known part leaves least to guess.
	return cuts.sort((a, b) => b.sure - a.sure)[0];
}

/** With a rarer link nearly anything is a compound. */
const isPlain = ({ link }: Cut) => link === '' || link === 's';

function mendedCut(vocabulary: Vocabulary, { head, link, tail }: Cut) {
	const isSure = (part: string) => part.length >= SHORTEST_KNOWN && isWhole(vocabulary, part);
	if (isSure(head))
		return respell(tail).map((right) => compound(head, right, head.length + link.length));
	if (isSure(tail)) return respell(head).map((right) => compound(right, tail, tail.length));
	return [];

	function respell(part: string) {
		return part.length < SHORTEST_MENDED ? [] : corrections(vocabulary, part, SLIP).slice(0, 1);
	}

	function compound(first: string, last: string, sure: number) {
		return { parts: [first, last], whole: first + link + last, sure };
	}
}
