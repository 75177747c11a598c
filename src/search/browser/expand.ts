import { joined, partsOf, wordsWithPart } from './compounds.ts';
import { conceptVariants, conceptsAt, conceptsOf, groupOf } from './concepts.ts';
import { tokens } from './fold.ts';
import { corrections } from './spelling.ts';
import { familyStem, stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import type { Concept, Route, Term, Variant } from './types.ts';
import { type Vocabulary, entriesWith, isKnown, keyOf } from './vocabulary.ts';

/** Each variant costs the browser two look-ups; the least sure go. */
const MOST_VARIANTS = 12;
/** Two typed letters begin too many words. */
const SHORTEST_PREFIX = 3;

const WEIGHTS: Record<Exclude<Route, 'concept'>, number> = {
	word: 1,
	prefix: 0.8,
	compound: 0.75,
	spelling: 0.8,
	part: 0.6,
	family: 0.55,
};

/** What to look for: each typed word that says something, with all the words that may stand for it. */
export function expand(query: string, vocabulary: Vocabulary): Term[] {
	const words = tokens(query);
	const terms: Term[] = [];
	for (let at = 0; at < words.length;) {
		const { count, found } = conceptsAt(vocabulary, words, at);
		const typed = words.slice(at, at + count).join(' ');
		const isLast = at + count === words.length;
		if (count > 1 || !isStopWord(typed)) terms.push(...termsOf(typed, found, vocabulary, isLast));
		at += count;
	}
	const useful = terms.length > 0 ? terms : words.map((word) => termOf(word, [], vocabulary, true));
	joinNeighbours(useful, vocabulary);
	return useful.map((term) => ({ ...term, variants: best(term.variants) }));
}

const isStopWord = (word: string) => stopWords.has(word) || /^\p{L}$/u.test(word);

/** A compound that the dossier does not know counts as the words it is made of. */
function termsOf(
	typed: string,
	concepts: Concept[],
	vocabulary: Vocabulary,
	isLast: boolean,
): Term[] {
	const term = termOf(typed, concepts, vocabulary, isLast);
	if (isFound(vocabulary, term)) {
		term.variants.push(...parts(vocabulary, typed));
		return [term];
	}
	const known = partsOf(vocabulary, typed);
	return known.length > 0
		? known.map((part) => partTerm(typed, part, vocabulary))
		: [respelt(term, vocabulary)];
}

function termOf(typed: string, concepts: Concept[], vocabulary: Vocabulary, isLast: boolean): Term {
	return {
		typed,
		variants: [
			itself(vocabulary, typed, concepts),
			...inflections(vocabulary, typed),
			...conceptVariants(vocabulary, concepts, typed),
			...begins(vocabulary, typed, isLast),
			...wordsWithPart(vocabulary, typed).map((text) => variant(text, 'compound')),
			...relatives(vocabulary, typed),
		],
		worth: worthOf(vocabulary, typed),
	};
}

/** The other half of the worth is that of the other part; the whole word itself may yet stand in a page. */
const partTerm = (typed: string, part: string, vocabulary: Vocabulary): Term => ({
	typed,
	variants: [variant(typed, 'word'), ...standIns(vocabulary, part, 'part')],
	worth: worthOf(vocabulary, part),
});

/** An unknown word is looked for in the spellings it may stand for. */
function respelt(term: Term, vocabulary: Vocabulary): Term {
	const words = corrections(vocabulary, term.typed);
	const [corrected] = words;
	if (!corrected) return term;
	return {
		typed: term.typed,
		variants: [
			...term.variants,
			...words.flatMap((word) => standIns(vocabulary, word, 'spelling')),
		],
		worth: worthOf(vocabulary, corrected),
		corrected,
	};
}

/** Words that were typed apart and are written as one stand for both. */
function joinNeighbours(terms: readonly Term[], vocabulary: Vocabulary) {
	for (const [index, term] of terms.entries()) {
		const next = terms[index + 1];
		if (!next) continue;
		const words = joined(vocabulary, term.typed, next.typed);
		for (const variants of [term.variants, next.variants])
			variants.push(...words.flatMap((word) => withInflections(vocabulary, word)).map(asJoined));
	}
}

/** Surer than a compound that only holds the word: both its parts were typed. */
const asJoined = (text: string): Variant => ({ text, route: 'compound', weight: 0.85 });

const variant = (text: string, route: keyof typeof WEIGHTS): Variant => ({
	text,
	route,
	weight: WEIGHTS[route],
});

/**
 * Pagefind's own stems are coarse: it takes maatje for maat. A plain word of the glossary that stands nowhere in the dossier
 * therefore counts for less; a word of another language may stand in a translation.
 */
function itself(vocabulary: Vocabulary, typed: string, concepts: Concept[]): Variant {
	const isElsewhere = concepts.some((concept) => groupOf(concept, keyOf(typed)) !== 'foreign');
	const isSure = vocabulary.byStem.has(stem(typed)) || typed.includes(' ') || !isElsewhere;
	return isSure ? variant(typed, 'word') : variant(typed, 'family');
}

/** The same word with another ending is still the word. */
const inflections = ({ byStem }: Vocabulary, word: string) =>
	(byStem.get(stem(word)) ?? []).map(({ text }) => ({ ...variant(text, 'word'), weight: 0.98 }));

/** Words that begin with what was typed: all while typing the last word, else only when the word is unknown. */
function begins(vocabulary: Vocabulary, word: string, isLast: boolean): Variant[] {
	if (word.length < SHORTEST_PREFIX || (!isLast && isKnown(vocabulary, word))) return [];
	return vocabulary.words
		.filter(({ text }) => text.startsWith(word) && text !== word)
		.sort((a, b) => a.text.length - b.text.length)
		.map(({ text }) => ({
			...variant(text, 'prefix'),
			weight: WEIGHTS.prefix * Math.sqrt(word.length / text.length),
		}));
}

const relatives = ({ byFamily }: Vocabulary, word: string) => {
	const family = familyStem(word);
	return family.length < 5
		? []
		: (byFamily.get(family) ?? []).map(({ text }) => variant(text, 'family'));
};

const parts = (vocabulary: Vocabulary, word: string) =>
	partsOf(vocabulary, word).flatMap((part) => standIns(vocabulary, part, 'part'));

/** A word that stands for the typed one, its forms and what it means. */
function standIns(vocabulary: Vocabulary, word: string, route: 'part' | 'spelling'): Variant[] {
	const concepts = conceptVariants(vocabulary, conceptsOf(vocabulary, word), word);
	return [
		...withInflections(vocabulary, word).map((text) => variant(text, route)),
		...wordsWithPart(vocabulary, word).map((text) => variant(text, 'compound')),
		...concepts,
	].map((one) => (one.route === route ? one : weaker(one, route)));
}

/** What follows from a stand-in is less sure, and never the typed word itself. */
const weaker = (one: Variant, route: 'part' | 'spelling'): Variant => ({
	...one,
	route: one.route === 'word' ? route : one.route,
	weight: one.weight * WEIGHTS[route],
});

const withInflections = ({ byStem }: Vocabulary, word: string) => [
	word,
	...(byStem.get(stem(word)) ?? []).map(({ text }) => text),
];

/** Whether there is reason to believe that the word is spelt as meant. */
const isFound = (vocabulary: Vocabulary, { typed, variants }: Term) =>
	isKnown(vocabulary, typed) ||
	typed.includes(' ') ||
	variants.some(({ route }) => route !== 'word');

/** Each word once, by its surest route. */
function best(variants: Variant[]): Variant[] {
	const found = new Map<string, Variant>();
	for (const one of variants) {
		const other = found.get(one.text);
		if (!other || other.weight < one.weight) found.set(one.text, one);
	}
	return [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_VARIANTS);
}

const worthOf = (vocabulary: Vocabulary, word: string) => {
	const entries = Math.max(1, entriesWith(vocabulary, word));
	return Math.log(1 + vocabulary.entries / entries);
};
