import { SAFE_PART, partsOf, wordsWithPart } from './compounds.ts';
import { conceptVariants, conceptsAt, conceptsOf } from './concepts.ts';
import { tokens } from './fold.ts';
import { joinNeighbours, joinTyped } from './apart.ts';
import { mended } from './mended.ts';
import { SLIP, corrections } from './spelling.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Concept, Term, Variant } from './types.ts';
import {
	SHORTEST_PREFIX,
	begins,
	inflections,
	meanings,
	relatives,
	standIns,
	variant,
} from './variants.ts';
import { type Vocabulary, entriesWith, isKnown } from './vocabulary.ts';

/** Each variant costs the browser a look-up and often a file; the least sure go, sooner in a question of many words. */
const MOST_VARIANTS = 10;
const MOST_IN_ALL = 13;
/** A shorter part of a compound may stand there by chance. */
const SURE_PART = 5;
/** What the words of a phrase or a compound say apart, of what they say alone. */
const APART = 0.4;
/** Above 1, a rare word in a question says much more than a common one. */
const RARITY = 1.5;
/** What a word says that the dossier knows nothing like, of what its rarest word says. */
const UNKNOWN = 0.7;
/** In a question of more words than this, an unknown one is hardly what it is about. */
const FEW = 2;

/** What to look for: each typed word that says something, with all the words that may stand for it. */
export function expand(query: string, vocabulary: Vocabulary): Term[] {
	const words = joinTyped(tokens(query), vocabulary);
	const terms: Term[] = [];
	for (let at = 0; at < words.length;) {
		const { count, found } = conceptsAt(vocabulary, words, at);
		const typed = words.slice(at, at + count).join(' ');
		const isLast = at + count === words.length;
		if (count === 1 && isLast && isHardlyTyped(typed, vocabulary)) break;
		if (count > 1 || !isStopWord(typed)) terms.push(...termsOf(typed, found, vocabulary, isLast));
		if (count > 1) terms.push(...wordsOf(words.slice(at, at + count), vocabulary));
		at += count;
	}
	const useful = terms.length > 0 ? terms : silentTerms(words, vocabulary);
	const joined = joinNeighbours(useful, vocabulary);
	const most = Math.min(MOST_VARIANTS, Math.ceil(MOST_IN_ALL / joined.length));
	return joined.map((term) => ({
		...term,
		variants: best(term.variants, most),
		worth: term.worth * (isUnknown(term, vocabulary) ? Math.min(1, FEW / joined.length) : 1),
	}));
}

const isUnknown = ({ typed, variants }: Term, vocabulary: Vocabulary) =>
	variants.length === 1 && !isKnown(vocabulary, typed);

/** The first letter or two of a word that is still being typed say nothing yet. */
const isHardlyTyped = (word: string, vocabulary: Vocabulary) =>
	word.length < SHORTEST_PREFIX && !isKnown(vocabulary, word);

/** One word that says nothing by itself stands for what it means in another language: iş, Turkish for work, reads as is. */
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

const asPart = (term: Term): Term => ({ ...term, worth: term.worth * APART, isPart: true });

/** A phrase of the glossary is also the words it holds, as far as the dossier knows them. */
const wordsOf = (words: readonly string[], vocabulary: Vocabulary): Term[] =>
	words
		.filter((word) => !isStopWord(word) && vocabulary.byStem.has(stem(word)))
		.map((word) => termOf(word, [], vocabulary, false))
		.map(asPart);

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
		return [term, ...partsApart(typed, vocabulary)];
	}
	const known = partsOf(vocabulary, typed);
	const isShort = known.some(({ length }) => length < SAFE_PART);
	const slips = corrections(vocabulary, typed, isShort ? Infinity : SLIP);
	// Nearly any word can be cut into short or half-known ones: vereneging is no veren.
	const isCompound = slips.length === 0 || known.every((part) => isSurePart(vocabulary, part));
	if (known.length > 0 && isCompound) return known.map((part) => partTerm(typed, part, vocabulary));
	const hasRelatives = term.variants.some(({ route }) => route === 'family');
	const words = hasRelatives ? slips : corrections(vocabulary, typed);
	const compound = words.length === 0 && !hasRelatives ? mended(vocabulary, typed) : undefined;
	if (!compound) return [respelt(term, words, vocabulary)];
	return compound.parts.map((part) => ({
		...partTerm(typed, part, vocabulary),
		corrected: compound.whole,
	}));
}

const isSurePart = ({ byStem }: Vocabulary, part: string) =>
	part.length >= SURE_PART && byStem.get(stem(part))?.some(({ text }) => text === part);

/** A compound of the glossary that stands nowhere in the dossier is also the words it is made of. */
function partsApart(typed: string, vocabulary: Vocabulary): Term[] {
	if (vocabulary.byStem.has(stem(typed))) return [];
	return partsOf(vocabulary, typed)
		.map((part) => partTerm(typed, part, vocabulary))
		.map(asPart);
}

function termOf(typed: string, concepts: Concept[], vocabulary: Vocabulary, isLast: boolean): Term {
	const finished = begins(vocabulary, typed, isLast);
	const inflected = inflections(vocabulary, typed);
	const isUnfinished = isStart(typed, finished, inflected);
	const forms = [variant(typed, 'word'), ...inflected];
	const variants = [
		...(isUnfinished
			? forms.map(({ text }) => variant(text, 'family'))
			: [...forms, ...conceptVariants(vocabulary, concepts, typed)]),
		...finished,
		...(isUnfinished || !isKnown(vocabulary, typed) ? meanings(vocabulary, finished) : []),
		...wordsWithPart(vocabulary, typed).map((text) => variant(text, 'compound')),
		...relatives(vocabulary, typed),
	];
	return { typed, variants, worth: worthOf(vocabulary, typed, variants) };
}

/** A word of which the dossier knows longer ones, and only shorter ones with its stem, is not finished: jobbe is no job. */
const isStart = (typed: string, finished: readonly Variant[], inflected: readonly Variant[]) =>
	finished.length > 0 &&
	inflected.length > 0 &&
	!inflected.some(({ text }) => text.startsWith(typed));

/** The other half of the worth is that of the other part; the whole word itself may yet stand in a page. */
const partTerm = (typed: string, part: string, vocabulary: Vocabulary): Term => ({
	typed,
	variants: [variant(typed, 'word'), ...standIns(vocabulary, part, 'part')],
	worth: worthOf(vocabulary, part),
});

/** An unknown word is looked for in the spellings it may stand for. */
function respelt(term: Term, words: readonly string[], vocabulary: Vocabulary): Term {
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

const parts = (vocabulary: Vocabulary, word: string) =>
	partsOf(vocabulary, word).flatMap((part) => standIns(vocabulary, part, 'part'));

/** Whether there is reason to believe that the word is spelt as meant. */
const isFound = (vocabulary: Vocabulary, { typed, variants }: Term) =>
	isKnown(vocabulary, typed) ||
	typed.includes(' ') ||
	variants.some(({ route }) => route !== 'word' && route !== 'family');

const surestFirst = (variants: readonly Variant[]) =>
	variants.toSorted((a, b) => b.weight - a.weight);

/** Each word once, by its surest route; the surest ones. */
function best(variants: Variant[], most: number): Variant[] {
	const found = new Map<string, Variant>();
	for (const one of variants) {
		const other = found.get(one.text);
		if (!other || other.weight < one.weight) found.set(one.text, one);
	}
	return surestFirst([...found.values()]).slice(0, most);
}

/** Rare words say more; a word that the dossier does not have says as much as the surest that stands for it,
 * and a phrase of the glossary as much as the rarest. */
function worthOf(vocabulary: Vocabulary, word: string, variants: readonly Variant[] = []) {
	const rarity = (entries: number) => Math.log(1 + vocabulary.entries / entries) ** RARITY;
	const found = [word, ...surestFirst(variants).map(({ text }) => text)]
		.map((text) => entriesWith(vocabulary, text))
		.find((entries) => entries > 0);
	if (word.includes(' ') && variants.length > 1) return rarity(1);
	return found === undefined ? UNKNOWN * rarity(1) : rarity(found);
}
