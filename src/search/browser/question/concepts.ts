import { tokens } from '../words/fold.ts';
import { rootsOf } from '../words/roots.ts';
import type { Concept, Variant } from '../types.ts';
import { isStopWord } from '../words/stop-words.ts';
import { type Vocabulary, isNativeIn, keyOf, phrasesOf } from '../vocabulary/vocabulary.ts';

const LONGEST_PHRASE = 6;

/** The groups of words that a dossier can hold. */
type Words = 'own' | 'plain' | 'near';
type Group = Words | 'foreign';

/**
 * How sure each word of a concept is, by the group of the typed word. A plain word often means other things too;
 * the words around a concept only help who typed its name.
 */
const WEIGHTS: Record<Group, Partial<Record<Words, number>>> = {
	own: { own: 0.85, plain: 0.4, near: 0.45 },
	foreign: { own: 0.85, plain: 0.45, near: 0.37 },
	plain: { own: 0.8, near: 0.3 },
	near: {},
};

/** Words for about the same, each of which may be the better one. */
const OF_LOOSE: Partial<Record<Words, number>> = { own: 0.7, plain: 0.35, near: 0.4 };

/** Several plain words together rarely mean other things. */
const OF_PHRASE: Partial<Record<Words, number>> = { own: 0.9, near: 0.35 };

/** The concepts that begin at a place in the query: how many words they take and what they mean. */
export function conceptsAt(vocabulary: Vocabulary, words: readonly string[], from: number) {
	const most = Math.min(LONGEST_PHRASE, words.length - from);
	for (let count = most; count > 1; count--) {
		const phrase = words.slice(from, from + count);
		const key = keyOf(phrase.join(' '));
		// Words that only ask say what a question is about when they are all there is: hoe krijg ik.
		if (count < words.length && phrase.every(isStopWord)) continue;
		// What says nothing at either end is no part of the phrase.
		if ([phrase.slice(1), phrase.slice(0, -1)].some((part) => keyOf(part.join(' ')) === key))
			continue;
		const found = vocabulary.concepts.get(key) ?? inOtherForms(vocabulary, phrase.join(' '));
		if (found.length > 0) return { count, found };
	}
	return { count: 1, found: conceptsOf(vocabulary, words[from] ?? '') };
}

/** A question in phrases, each with what it means. */
export function* conceptsIn(query: string, vocabulary: Vocabulary) {
	const words = tokens(query);
	for (let at = 0; at < words.length;) {
		const { count, found } = conceptsAt(vocabulary, words, at);
		yield { phrase: words.slice(at, at + count), found };
		at += count;
	}
}

/** The national numbers for what a question is about. */
export const linesFor = (query: string, vocabulary: Vocabulary): string[] => [
	...new Set(
		[...conceptsIn(query, vocabulary)].flatMap(({ found }) =>
			found.flatMap(({ lines = [] }) => lines),
		),
	),
];

export function conceptsOf(vocabulary: Vocabulary, word: string): Concept[] {
	const key = keyOf(word);
	const exact = vocabulary.concepts.get(key);
	if (exact) return inThisForm(exact, word);
	return vocabulary.byStem.has(key) ? [] : inOtherForms(vocabulary, word);
}

/**
 * Our stems are Dutch: cenaze is a Turkish funeral, and no form of cena, a Polish price. And a word that only binds is no form of
 * another: alles, and alleen.
 */
function inThisForm(concepts: Concept[], word: string): Concept[] {
	const same = concepts.filter((concept) => phrasesOf(concept).includes(word));
	if (isStopWord(word)) return same;
	return same.length > 0
		? concepts.filter((concept) => same.includes(concept) || isNativeIn(concept, word))
		: concepts;
}

/** The concepts that other languages name with another form of this word or phrase. */
const inOtherForms = ({ byRoots }: Vocabulary, phrase: string): Concept[] => [
	...new Set(rootsOf(phrase).flatMap((root) => byRoots().get(root) ?? [])),
];

/** All that the concepts of a typed word say to look for; a word with many meanings says less. */
export function conceptVariants(
	vocabulary: Vocabulary,
	concepts: readonly Concept[],
	typed: string,
): Variant[] {
	const key = keyOf(typed);
	const share = concepts.length ** -0.25;
	return concepts.flatMap((concept) =>
		Object.entries(weightsOf(concept, key)).flatMap(([group, weight]) =>
			concept[group as Words]
				.filter((text) => keyOf(text) !== key)
				.flatMap((text) => formsOf(vocabulary, concept, text))
				.map((text): Variant =>
					// Another form of the very word is that word; the glossary says so.
					group === 'own' && !concept.isLoose && groupOf(concept, key) === 'own'
						? { text, route: 'word', weight: 0.9 }
						: { text, route: 'concept', weight: weight * share },
				),
		),
	);
}

function weightsOf(concept: Concept, key: string): Partial<Record<Words, number>> {
	const group = groupOf(concept, key);
	if (group === 'own' && concept.isLoose) return OF_LOOSE;
	return group === 'plain' && key.includes(' ') ? OF_PHRASE : WEIGHTS[group];
}

/** A word in the forms that the dossier has; nothing if it has none. */
function formsOf({ byStem }: Vocabulary, { typed = [] }: Concept, text: string): string[] {
	const parts = keyOf(text).split(' ');
	if (typed.includes(text)) return [text];
	if (parts.length === 1) return (byStem.get(parts[0] ?? '') ?? []).map((word) => word.text);
	return parts.every((part) => byStem.has(part) || isStopWord(part)) ? [text] : [];
}

/** Which of a concept's words this one is. */
export const groupOf = ({ own, plain }: Concept, key: string): Group => {
	if (own.some((text) => keyOf(text) === key)) return 'own';
	return plain.some((text) => keyOf(text) === key) ? 'plain' : 'foreign';
};
