import { joined as joinedWords } from './compounds.ts';
import { conceptVariants, conceptsOf } from './concepts.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Term } from '../types.ts';
import { inflections, weaker } from './variants.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const MOST_NAME_PARTS = 3;

/** A name typed apart that the dossier writes as one, though a part of it says nothing by itself: vast wel. */
export function joinTyped(words: string[], { byStem }: Vocabulary): string[] {
	const whole = words.join('');
	const isName =
		words.length <= MOST_NAME_PARTS && words.some(isStopWord) && !words.every(isStopWord);
	return isName && byStem.has(stem(whole)) ? [whole] : words;
}

/** Words that were typed apart and that the dossier writes as one are one word; what they say apart counts for less. */
export function joinNeighbours(terms: readonly Term[], vocabulary: Vocabulary): Term[] {
	const found: Term[] = [];
	for (const term of terms) {
		const before = found.at(-1);
		const words = before ? joinedWords(vocabulary, before.typed, term.typed) : [];
		if (!before || words.length === 0) found.push(term);
		else found[found.length - 1] = joinedTerm(before, term, words, vocabulary);
	}
	return found;
}

function joinedTerm(before: Term, term: Term, words: string[], vocabulary: Vocabulary): Term {
	const whole = words.flatMap((word) => [
		...inflections(vocabulary, word),
		...conceptVariants(vocabulary, conceptsOf(vocabulary, word), word),
	]);
	const apart = [...before.variants, ...term.variants].map((one) => weaker(one, 'part'));
	return {
		typed: `${before.typed} ${term.typed}`,
		variants: [...whole, ...apart],
		worth: Math.max(before.worth, term.worth),
		...(words[0] && { whole: words[0] }),
	};
}
