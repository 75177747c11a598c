import { tokens } from '../words/fold.ts';
import { type Word, addForeign, wordsOfForeign, unpackConcepts, unpackWords } from './pack.ts';
import { remembered } from '../remember.ts';
import { rootsOf } from '../words/roots.ts';
import { fillers, isStopWord } from '../words/stop-words.ts';
import { familyStem, stem } from '../words/stem.ts';
import { soundOf } from '../words/sounds.ts';
import type { Concept, WordList } from '../types.ts';

/** The word list, ready to be asked. */
export interface Vocabulary {
	entries: number;
	words: Word[];
	byStem: Map<string, Word[]>;
	/** Made when first needed. */
	byFamily: () => Map<string, Word[]>;
	/** Words of the glossary, stemmed, to their concepts. */
	concepts: Map<string, Concept[]>;
	/** All words that can be meant by a misspelt one, by sound; made when first needed. */
	bySound: () => Map<string, string[]>;
	/** Those of another language. */
	others: () => Set<string>;
	/** As far off a misspelt word of another language may be. */
	mostOffOthers: number;
	/** The concepts in the order of the word list. */
	inOrder: Concept[];
	/** Words of other languages without what changes in them, to their concepts; made when first needed. */
	byRoots: () => Map<string, Concept[]>;
}

export function unpack({ entries, ...packed }: WordList): Vocabulary {
	const words = unpackWords(packed.words);
	return { entries, ...indexed(words, unpackConcepts(packed.concepts)) };
}

/** The same vocabulary with the words of some groups that no text holds. */
export const withForeign = (
	{ entries, words, inOrder }: Vocabulary,
	packed: readonly string[],
): Vocabulary => ({
	entries,
	...indexed([...words, ...packed.flatMap(wordsOfForeign)], packed.reduce(addForeign, inOrder)),
});

const indexed = (words: Word[], concepts: Concept[]) => ({
	words,
	byStem: groupBy(words, ({ text }) => stem(text)),
	byFamily: once(() => groupBy(words, ({ text }) => familyStem(text))),
	inOrder: concepts,
	concepts: conceptKeys(concepts),
	byRoots: once(() => rootKeys(concepts)),
	bySound: once(() => groupBy(spellings(words, concepts, phrasesOf), soundOf)),
	others: once(() => {
		const native = new Set(spellings(words, concepts, nativeOf));
		return new Set(spellings(words, concepts, phrasesOf).filter((word) => !native.has(word)));
	}),
	mostOffOthers: Infinity,
});

/**
 * A phrase as a key: the words of it that say something, stemmed, in whatever order and with whatever between them. Only one
 * such word does not make a phrase: then all count but the fillers.
 */
export const keyOf = remembered((phrase) => {
	const all = tokens(phrase);
	const telling = all.filter((word) => !isStopWord(word));
	const words = telling.length > 1 ? telling : all.filter((word) => !fillers.has(word));
	return (words.length > 0 ? words : all).map(stem).sort().join(' ');
});

/** Whether the dossier or its glossary knows this (folded) word in some form. */
export const isKnown = ({ byStem, concepts }: Vocabulary, word: string) =>
	byStem.has(stem(word)) || concepts.has(stem(word));

/** Whether the dossier has this very (folded) word. */
export const isListed = ({ byStem }: Vocabulary, word: string) =>
	byStem.get(stem(word))?.some(({ text }) => text === word) ?? false;

/** In about how many entries a (folded) word stands, in any form. */
export const entriesWith = ({ byStem }: Vocabulary, word: string) =>
	(byStem.get(stem(word)) ?? []).reduce((most, { entries }) => Math.max(most, entries), 0);

function conceptKeys(concepts: readonly Concept[]): Map<string, Concept[]> {
	const keys = new Map<string, Concept[]>();
	for (const concept of concepts) {
		for (const key of new Set(phrasesOf(concept).map(keyOf)))
			if (key) keys.set(key, [...(keys.get(key) ?? []), concept]);
	}
	return keys;
}

function rootKeys(concepts: readonly Concept[]): Map<string, Concept[]> {
	const keys = new Map<string, Concept[]>();
	for (const concept of concepts)
		for (const [lang, phrases = []] of Object.entries(concept.foreign))
			for (const root of phrases.flatMap(rootsOf))
				if (root.startsWith(`${lang} `)) keys.set(root, [...(keys.get(root) ?? []), concept]);
	return keys;
}

/** It only says that its words exist: no text holds them. */
export const isSilent = ({ own, near }: Concept) => own.length + near.length === 0;

/** All words and phrases for it, in every language. */
export const phrasesOf = ({ own, plain, foreign }: Concept) =>
	[own, plain, ...Object.values(foreign)].flatMap((phrases = []) => phrases);

/** All words and phrases for it in the dossier's own language. */
const nativeOf = ({ own, plain, foreign }: Concept) => [...own, ...plain, ...(foreign[''] ?? [])];

/** Whether it has this word or phrase, in some form, in the dossier's own language. */
export const isNativeIn = (concept: Concept, phrase: string) =>
	nativeOf(concept).some((word) => keyOf(word) === keyOf(phrase));

/** In a question that has words of the dossier, another word is hardly a slip in one of another language: shiften, and şifre. */
export const nearOthersOnly = (vocabulary: Vocabulary): Vocabulary => ({
	...vocabulary,
	mostOffOthers: 1,
});

/** Words that can be meant by a misspelt one: not those that only say that they exist. */
const spellings = (
	words: readonly Word[],
	concepts: readonly Concept[],
	phrasesIn: (concept: Concept) => string[],
) => [
	...new Set([
		...words.map(({ text }) => text),
		...concepts
			.flatMap((concept) => (isSilent(concept) ? [] : phrasesIn(concept)))
			.map(tokens)
			.flatMap((parts) => (parts.length === 1 ? parts : [])),
	]),
];

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const name = key(item);
		const group = groups.get(name);
		if (group) group.push(item);
		else groups.set(name, [item]);
	}
	return groups;
}

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
