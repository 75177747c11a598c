import { wordsWithPart } from './compounds.ts';
import { conceptVariants, conceptsOf } from './concepts.ts';
import { familyStem, stem } from '../words/stem.ts';
import type { Route, Variant } from '../types.ts';
import { type Vocabulary, isKnown } from '../vocabulary/vocabulary.ts';

/** Two typed letters begin too many words. */
export const SHORTEST_PREFIX = 3;
/** With more ways to finish a word, what it means is a guess. */
const MOST_ENDS = 3;
/** A shorter one is that of many words. */
const SHORTEST_FAMILY = 4;
/** Unless an ending tells: gekookt, huurde. */
const LONG_ENOUGH = 6;
/** How much less sure a word is that is longer than what was typed. */
const TAIL = 0.3;

const WEIGHTS: Record<Exclude<Route, 'concept'>, number> = {
	word: 1,
	prefix: 0.8,
	compound: 0.75,
	spelling: 0.8,
	part: 0.6,
	family: 0.6,
};

export const variant = (text: string, route: keyof typeof WEIGHTS): Variant => ({
	text,
	route,
	weight: WEIGHTS[route],
});

/** The same word with another ending is still the word. */
export const inflections = ({ byStem }: Vocabulary, word: string) =>
	(byStem.get(stem(word)) ?? []).map(({ text }) => ({ ...variant(text, 'word'), weight: 0.98 }));

/** Words that begin with what was typed: all while typing the last word, else only when the word is unknown. */
export function begins(vocabulary: Vocabulary, word: string, isLast: boolean): Variant[] {
	if (word.length < SHORTEST_PREFIX || (!isLast && isKnown(vocabulary, word))) return [];
	return vocabulary.words
		.filter(({ text }) => text.startsWith(word) && text !== word)
		.sort((a, b) => a.text.length - b.text.length)
		.map(({ text }) => ({
			...variant(text, 'prefix'),
			weight: WEIGHTS.prefix * (word.length / text.length) ** TAIL,
		}));
}

/** An unfinished word means what the finished word means, if there are few ways to finish it. */
export function meanings(vocabulary: Vocabulary, finished: readonly Variant[]): Variant[] {
	const stems = new Map(finished.map(({ text }) => [stem(text), text]));
	if (stems.size > MOST_ENDS) return [];
	return [...stems.values()]
		.flatMap((text) => conceptVariants(vocabulary, conceptsOf(vocabulary, text), text))
		.filter(({ text }) => !finished.some((one) => one.text === text))
		.map((one) => weaker(one, 'prefix'));
}

export const relatives = ({ byFamily }: Vocabulary, word: string) => {
	const family = familyStem(word);
	return family.length < SHORTEST_FAMILY && word.length < LONG_ENOUGH
		? []
		: (byFamily().get(family) ?? []).map(({ text }) => variant(text, 'family'));
};

/** A word that stands for the typed one, its forms and what it means. */
export function standIns(
	vocabulary: Vocabulary,
	word: string,
	route: 'part' | 'spelling',
): Variant[] {
	const concepts = conceptVariants(vocabulary, conceptsOf(vocabulary, word), word);
	return [
		...withInflections(vocabulary, word).map((text) => variant(text, route)),
		...wordsWithPart(vocabulary, word).map((text) => variant(text, 'compound')),
		...concepts,
		...(isKnown(vocabulary, word) ? [] : relatives(vocabulary, word)),
	].map((one) => (one.route === route ? one : weaker(one, route)));
}

/** What follows from a stand-in is less sure, and never the typed word itself. */
export const weaker = (one: Variant, route: 'part' | 'spelling' | 'prefix'): Variant => ({
	...one,
	route: one.route === 'word' ? route : one.route,
	weight: one.weight * WEIGHTS[route],
});

const withInflections = ({ byStem }: Vocabulary, word: string) => [
	word,
	...(byStem.get(stem(word)) ?? []).map(({ text }) => text),
];

export const surestFirst = (variants: readonly Variant[]): Variant[] =>
	variants.toSorted((a, b) => b.weight - a.weight);
