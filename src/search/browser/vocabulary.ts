import { tokens } from './fold.ts';
import { type Word, unpackConcepts, unpackWords } from './pack.ts';
import { familyStem, stem } from './stem.ts';
import { soundOf } from './sounds.ts';
import type { Concept, WordList } from './types.ts';

/** The word list, ready to be asked. */
export interface Vocabulary {
	entries: number;
	/** Sorted. */
	words: Word[];
	byStem: Map<string, Word[]>;
	byFamily: Map<string, Word[]>;
	/** Words of the glossary, stemmed, to their concepts. */
	concepts: Map<string, Concept[]>;
	/** All words that can be meant by a misspelt one, by sound; made when first needed. */
	bySound: () => Map<string, string[]>;
}

export function unpack({ entries, ...packed }: WordList): Vocabulary {
	const words = unpackWords(packed.words);
	const concepts = unpackConcepts(packed.concepts, packed.foreign);
	const byConcept = conceptKeys(concepts);
	return {
		entries,
		words,
		byStem: groupBy(words, ({ text }) => stem(text)),
		byFamily: groupBy(words, ({ text }) => familyStem(text)),
		concepts: byConcept,
		bySound: once(() => groupBy(spellings(words, concepts), soundOf)),
	};
}

/** A phrase as a key: its words, stemmed. */
export const keyOf = (phrase: string) => tokens(phrase).map(stem).join(' ');

/** Whether the dossier or its glossary knows this (folded) word in some form. */
export const isKnown = ({ byStem, concepts }: Vocabulary, word: string) =>
	byStem.has(stem(word)) || concepts.has(stem(word));

/** In about how many entries a (folded) word stands, in any form. */
export const entriesWith = ({ byStem }: Vocabulary, word: string) =>
	(byStem.get(stem(word)) ?? []).reduce((most, { entries }) => Math.max(most, entries), 0);

function conceptKeys(concepts: readonly Concept[]): Map<string, Concept[]> {
	const keys = new Map<string, Concept[]>();
	for (const concept of concepts) {
		const phrases = [...concept.own, ...concept.plain, ...concept.foreign];
		for (const key of new Set(phrases.map(keyOf)))
			if (key) keys.set(key, [...(keys.get(key) ?? []), concept]);
	}
	return keys;
}

const spellings = (words: readonly Word[], concepts: readonly Concept[]) => [
	...new Set([
		...words.map(({ text }) => text),
		...concepts.flatMap(({ own, plain, foreign }) =>
			[...own, ...plain, ...foreign].flatMap((phrase) => {
				const parts = tokens(phrase);
				return parts.length === 1 ? parts : [];
			}),
		),
	]),
];

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
