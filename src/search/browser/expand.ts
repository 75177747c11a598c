import { partsOf, wordsWithPart } from './compounds.ts';
import { conceptVariants, conceptsAt, conceptsOf } from './concepts.ts';
import { tokens } from './fold.ts';
import { corrections } from './spelling.ts';
import { familyStem, stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import type { Concept, Route, Term, Variant } from './types.ts';
import { type Vocabulary, entriesWith, isKnown } from './vocabulary.ts';

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
		const typed = words.slice(at, at + count);
		const isLast = at + count === words.length;
		if (count > 1 || !isStopWord(typed[0] ?? ''))
			terms.push(termOf(typed.join(' '), found, vocabulary, isLast));
		at += count;
	}
	return terms.length > 0 ? terms : words.map((word) => termOf(word, [], vocabulary, true));
}

const isStopWord = (word: string) => stopWords.has(word) || /^\p{L}$/u.test(word);

function termOf(typed: string, concepts: Concept[], vocabulary: Vocabulary, isLast: boolean): Term {
	const variants = [
		variant(typed, 'word'),
		...inflections(vocabulary, typed),
		...conceptVariants(concepts, typed),
		...begins(vocabulary, typed, isLast),
		...wordsWithPart(vocabulary, typed).map((text) => variant(text, 'compound')),
		...relatives(vocabulary, typed),
		...parts(vocabulary, typed),
	];
	const corrected = isFound(vocabulary, typed, variants) ? [] : corrections(vocabulary, typed);
	const [first] = corrected;
	return {
		typed,
		variants: best([...variants, ...corrected.flatMap((word) => respelt(vocabulary, word))]),
		worth: worthOf(vocabulary, first ?? typed),
		...(first && { corrected: first }),
	};
}

const variant = (text: string, route: keyof typeof WEIGHTS): Variant => ({
	text,
	route,
	weight: WEIGHTS[route],
});

/** The same word with another ending is still the word. */
const inflections = ({ byStem }: Vocabulary, word: string) =>
	(byStem.get(stem(word)) ?? []).map(({ text }) => variant(text, 'word'));

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

function parts(vocabulary: Vocabulary, word: string): Variant[] {
	return partsOf(vocabulary, word).flatMap((part) => [
		...[part, ...(vocabulary.byStem.get(stem(part)) ?? []).map(({ text }) => text)].map((text) =>
			variant(text, 'part'),
		),
		...weaker(conceptVariants(conceptsOf(vocabulary, part), part), WEIGHTS.part),
	]);
}

function respelt(vocabulary: Vocabulary, word: string): Variant[] {
	const own = [word, ...(vocabulary.byStem.get(stem(word)) ?? []).map(({ text }) => text)];
	return [
		...own.map((text) => variant(text, 'spelling')),
		...weaker(conceptVariants(conceptsOf(vocabulary, word), word), WEIGHTS.spelling),
	];
}

const weaker = (variants: Variant[], by: number) =>
	variants.map((one) => ({ ...one, weight: one.weight * by }));

/** Whether there is reason to believe that the word is spelt as meant. */
const isFound = (vocabulary: Vocabulary, word: string, variants: readonly Variant[]) =>
	isKnown(vocabulary, word) || word.includes(' ') || variants.some(({ route }) => route !== 'word');

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
