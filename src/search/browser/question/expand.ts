import { joinNeighbours, joinTyped } from './apart.ts';
import { conceptsAt, conceptsOf } from './concepts.ts';
import { tokens } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { asPart, termOf, termsOf } from './terms.ts';
import type { Term, Variant } from '../types.ts';
import { SHORTEST_PREFIX, surestFirst } from './variants.ts';
import { type Vocabulary, isKnown, isSilent, nearOthersOnly } from '../vocabulary/vocabulary.ts';

/** Each variant costs the browser a look-up and often a file; the least sure go, sooner in a question of many words. */
const MOST_VARIANTS = 10;
const MOST_IN_ALL = 13;
/** In a question of more words than this, an unknown one is hardly what it is about. */
const FEW = 2;
/** What an unknown word counts for in another language, of which we know far fewer words. */
const FOREIGN = 0.25;

/** 16j and 14u say how old or when: beside words, a number is hardly what a question is about. */
const OF_NUMBER = 0.4;

/** What to look for: each typed word that says something, with all the words that may stand for it. */
export function expand(query: string, all: Vocabulary, askedIn?: string): Term[] {
	const words = joinTyped(tokens(query), all);
	const isOwn = words.some((word) => !isStopWord(word) && all.byStem.has(stem(word)));
	const vocabulary = isOwn && !askedIn ? nearOthersOnly(all) : all;
	const telling = withoutSlips(words, tellingTerms(words, vocabulary), vocabulary);
	const useful = telling.length > 0 ? telling : silentTerms(words, vocabulary);
	const terms = joinNeighbours(useful, vocabulary);
	const most = Math.min(MOST_VARIANTS, Math.ceil(MOST_IN_ALL / terms.length));
	const ofUnknown = Math.min(askedIn ? FOREIGN : 1, FEW / terms.length);
	const partOf = (term: Term) => {
		if (isNumber(term)) return OF_NUMBER;
		return isUnknown(term, vocabulary) ? ofUnknown : 1;
	};
	return terms.map((term) => ({
		...term,
		variants: best(term.variants, most),
		worth: term.worth * partOf(term),
	}));
}

function tellingTerms(words: readonly string[], vocabulary: Vocabulary): Term[] {
	const terms: Term[] = [];
	for (let at = 0; at < words.length;) {
		const { count, found } = conceptsAt(vocabulary, words, at);
		const typed = words.slice(at, at + count).join(' ');
		const isLast = at + count === words.length;
		if (count === 1 && isLast && isHardlyTyped(typed, vocabulary)) break;
		if (count > 1 || !isStopWord(typed)) terms.push(...termsOf(typed, found, vocabulary, isLast));
		if (count > 1 && !found.every(isSilent))
			terms.push(...wordsOf(words.slice(at, at + count), vocabulary));
		at += count;
	}
	return terms;
}

/** A phrase with a slip in one of its words is that phrase: warme maltijd. */
function withoutSlips(words: readonly string[], terms: Term[], vocabulary: Vocabulary): Term[] {
	if (terms.every(({ corrected }) => !corrected)) return terms;
	const slips = new Map(terms.map((term) => [term.typed, term.corrected] as const));
	const mended = words.map((word) => slips.get(word) ?? word);
	const again = tellingTerms(mended, vocabulary);
	if (!again.some(({ typed }) => typed.includes(' '))) return terms;
	const respelt = new Map(terms.map((term) => [term.corrected, term]));
	return again.map((term) => {
		const slip = respelt.get(term.typed);
		if (!slip) return term;
		return term.isPart ? asPart(slip) : slip;
	});
}

/** Nothing need be known of it. */
export const isNumber = ({ typed }: Pick<Term, 'typed'>) => /^\d/.test(typed);

const isUnknown = ({ typed, variants }: Term, vocabulary: Vocabulary) =>
	variants.length === 1 && !isKnown(vocabulary, typed);

/** The first letter or two of a word that is still being typed say nothing yet. */
const isHardlyTyped = (word: string, vocabulary: Vocabulary) =>
	word.length < SHORTEST_PREFIX && !isKnown(vocabulary, word);

/** A word that says nothing by itself stands for what it means in another language: iş, Turkish for work, reads as is. */
function silentTerms(words: readonly string[], vocabulary: Vocabulary): Term[] {
	const concepts = words.length === 1 ? conceptsOf(vocabulary, words[0] ?? '') : [];
	return words
		.map((word) => termOf(word, concepts, vocabulary, true))
		.map((term) => (concepts.length > 0 ? withoutItself(term) : term));
}

const withoutItself = (term: Term): Term => ({
	...term,
	variants: term.variants.filter(({ route }) => route !== 'word'),
});

/** A phrase of the glossary also stands for its words, as far as the dossier knows them. */
const wordsOf = (words: readonly string[], vocabulary: Vocabulary): Term[] =>
	words
		.filter((word) => !isStopWord(word) && isKnown(vocabulary, word))
		.map((word) => asPart(termOf(word, conceptsOf(vocabulary, word), vocabulary, false)));

/** Each word once, by its surest route; the surest ones. */
function best(variants: readonly Variant[], most: number): Variant[] {
	const found = new Map<string, Variant>();
	for (const one of variants)
		if ((found.get(one.text)?.weight ?? 0) < one.weight) found.set(one.text, one);
	return surestFirst([...found.values()]).slice(0, most);
}
