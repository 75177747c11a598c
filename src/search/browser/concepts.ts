import { fold } from './fold.ts';
import type { Concept, Variant } from './types.ts';
import { isStopWord } from './stop-words.ts';
import { type Vocabulary, keyOf } from './vocabulary.ts';

const LONGEST_PHRASE = 6;
/** Turkish and Arabic hang endings on a word: the beginning is enough, if it is long enough. */
const LONGEST_ENDING = 6;
const SHORTEST_BEGINNING = 4;

type Group = Exclude<keyof Concept, 'typed'>;

/**
 * How sure each word of a concept is, by the group of the typed word. A plain word often means other things too;
 * the words around a concept only help who typed its name.
 */
const WEIGHTS: Record<Group, Partial<Record<Group, number>>> = {
	own: { own: 0.85, plain: 0.4, near: 0.45 },
	foreign: { own: 0.85, plain: 0.45, near: 0.4 },
	plain: { own: 0.8, near: 0.3 },
	near: {},
};

/** Several plain words together rarely mean other things. */
const OF_PHRASE: Partial<Record<Group, number>> = { own: 0.9, near: 0.35 };

/** The concepts that begin at a place in the query: how many words they take and what they mean. */
export function conceptsAt(vocabulary: Vocabulary, words: readonly string[], from: number) {
	const most = Math.min(LONGEST_PHRASE, words.length - from);
	for (let count = most; count > 1; count--) {
		const phrase = words.slice(from, from + count);
		const key = keyOf(phrase.join(' '));
		// What says nothing at either end is no part of the phrase.
		if ([phrase.slice(1), phrase.slice(0, -1)].some((part) => keyOf(part.join(' ')) === key))
			continue;
		const found = vocabulary.concepts.get(key);
		if (found) return { count, found };
	}
	return { count: 1, found: conceptsOf(vocabulary, words[from] ?? '') };
}

export function conceptsOf(vocabulary: Vocabulary, word: string): Concept[] {
	const key = keyOf(word);
	const exact = vocabulary.concepts.get(key);
	if (exact || vocabulary.byStem.has(key)) return exact ?? [];
	for (let length = word.length - 1; length >= SHORTEST_BEGINNING; length--) {
		if (word.length - length > LONGEST_ENDING) break;
		const beginning = word.slice(0, length);
		const found = vocabulary.concepts
			.get(beginning)
			?.filter(({ foreign }) => foreign.some((phrase) => fold(phrase) === beginning));
		if (found?.length) return found;
	}
	return [];
}

/** All that the concepts of a typed word say to look for; a word with many meanings says less. */
export function conceptVariants(
	vocabulary: Vocabulary,
	concepts: readonly Concept[],
	typed: string,
): Variant[] {
	const key = keyOf(typed);
	const share = concepts.length ** -0.25;
	const weightsOf = (group: Group) =>
		group === 'plain' && key.includes(' ') ? OF_PHRASE : WEIGHTS[group];
	return concepts.flatMap((concept) =>
		Object.entries(weightsOf(groupOf(concept, key))).flatMap(([group, weight]) =>
			concept[group as Group]
				.filter((text) => keyOf(text) !== key)
				.flatMap((text) => formsOf(vocabulary, concept, text))
				.map((text) => meant(text, group as Group, groupOf(concept, key), weight * share)),
		),
	);
}

/** Another form of the very word is that word; the glossary says so. */
const meant = (text: string, group: Group, typed: Group, weight: number): Variant =>
	group === 'own' && typed === 'own'
		? { text, route: 'word', weight: 0.9 }
		: { text, route: 'concept', weight };

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
