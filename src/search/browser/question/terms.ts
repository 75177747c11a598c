import { SAFE_PART, lastPartOf, partsOf, wordsWithPart } from './compounds.ts';
import { conceptVariants } from './concepts.ts';
import { mended } from './mended.ts';
import { SLIP, corrections } from './spelling.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Concept, Term, Variant } from '../types.ts';
import {
	begins,
	inflections,
	meanings,
	relatives,
	standIns,
	surestFirst,
	variant,
} from './variants.ts';
import {
	type Vocabulary,
	entriesWith,
	isKnown,
	isNativeIn,
	isSilent,
} from '../vocabulary/vocabulary.ts';

/** A shorter part of a compound may be there by chance. */
const SURE_PART = 5;
/** What the words of a phrase or a compound say apart, against what they say alone. */
const APART = 0.4;
/** Above 1, a rare word in a question says much more than a common one. */
const RARITY = 1.5;
/** What a word says that the dossier knows nothing like, against what its rarest word says. */
const UNKNOWN = 0.7;

/** A common word may mean what is rare: who forgets, and dementia. What it says then, against that rare word itself. */
const BY_MEANING = 0.5;
/** A meaning of which we are less sure than this may be another. */
const SURE_MEANING = 0.8;
/** What a phrase says at least, against what the rarest word says. */
const OF_PHRASE = 0.5;
/** How much less a common word says that stands for a rare one: gemeente for dorp. */
const COMMON = 0.5;

/** What one typed word or phrase stands for. A compound that the dossier does not know counts as the words it is made of. */
export function termsOf(
	typed: string,
	concepts: readonly Concept[],
	vocabulary: Vocabulary,
	isLast: boolean,
): Term[] {
	const term = termOf(typed, concepts, vocabulary, isLast);
	if (concepts[0] && concepts.every(({ own }) => own.length === 0))
		return [unheld(term, concepts, vocabulary)];
	// childcare is no Dutch compound, though it ends like one.
	const isOther = concepts.length > 0 && !concepts.some((one) => isNativeIn(one, typed));
	const parts = isOther ? [] : partsOf(vocabulary, typed);
	if (isFound(vocabulary, term)) return withParts(term, parts, vocabulary);
	const isShort = parts.some(({ length }) => length < SAFE_PART);
	const slips = corrections(vocabulary, typed, isShort ? Infinity : SLIP);
	// Nearly any word can be cut into short or half-known ones: vereneging is no veren.
	const isCompound = slips.length === 0 || parts.every((part) => isSurePart(vocabulary, part));
	if (parts.length === 0 || !isCompound) return respelt(term, slips, vocabulary);
	return parts.map((part) => partTerm(typed, part, vocabulary));
}

/** A known word that no text holds is neither respelt nor cut: what lies near may be found, and a word of its family. */
function unheld(term: Term, concepts: readonly Concept[], vocabulary: Vocabulary): Term {
	const kin = relatives(vocabulary, term.typed);
	const others = kin.flatMap(({ text }) => standIns(vocabulary, text, 'spelling'));
	return { ...term, variants: [...term.variants, ...others], isSilent: concepts.every(isSilent) };
}

/** Adds to what an entry has, but nothing is missing without it. */
export const asPart = (term: Term): Term => ({ ...term, worth: term.worth * APART, isPart: true });

/** What a part is by itself. */
export const asWhole = ({ isPart: _, ...term }: Term): Term => ({
	...term,
	worth: term.worth / APART,
});

/** One typed word with the words that may stand for it. */
export function termOf(
	typed: string,
	concepts: readonly Concept[],
	vocabulary: Vocabulary,
	isLast: boolean,
): Term {
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
	const worth = worthOf(vocabulary, typed, variants);
	return { typed, variants: variants.map((one) => asRare(one, worth, vocabulary)), worth };
}

function asRare(one: Variant, worth: number, vocabulary: Vocabulary): Variant {
	const rarity = rarityOf(one.text, vocabulary);
	if (one.route === 'word' || rarity === 0 || rarity >= worth) return one;
	return { ...one, weight: one.weight * (rarity / worth) ** COMMON };
}

/** A word of which the dossier knows longer ones, and only shorter ones with its stem, is not finished: jobbe is no job. */
const isStart = (typed: string, finished: readonly Variant[], inflected: readonly Variant[]) =>
	finished.length > 0 &&
	inflected.length > 0 &&
	!inflected.some(({ text }) => text.startsWith(typed));

/** Whether there is reason to believe that the word is spelt as meant. */
const isFound = (vocabulary: Vocabulary, { typed, variants }: Term) =>
	isKnown(vocabulary, typed) ||
	typed.includes(' ') ||
	variants.some(({ route }) => route !== 'word' && route !== 'family');

/** A compound of the glossary that stands nowhere in the dossier is also the words it is made of. */
function withParts(term: Term, parts: readonly string[], vocabulary: Vocabulary): Term[] {
	const { typed, variants } = term;
	const apart = parts.flatMap((part) => standIns(vocabulary, part, 'part'));
	const isHeld = vocabulary.byStem.has(stem(typed));
	const others = isHeld ? [] : parts.map((part) => asPart(partTerm(typed, part, vocabulary)));
	return [{ ...term, variants: [...variants, ...apart] }, ...others];
}

const isSurePart = ({ byStem }: Vocabulary, part: string) =>
	part.length >= SURE_PART && byStem.get(stem(part))?.some(({ text }) => text === part);

/** An unknown word in the spellings it may stand for, or as a compound with a slip in one of its parts. */
function respelt(term: Term, slips: readonly string[], vocabulary: Vocabulary): Term[] {
	const { typed, variants } = term;
	const hasRelatives = variants.some(({ route }) => route === 'family');
	const words = hasRelatives ? slips : corrections(vocabulary, typed);
	const compound = words.length === 0 && !hasRelatives ? mended(vocabulary, typed) : undefined;
	if (compound)
		return compound.parts.map((part) => ({
			...partTerm(typed, part, vocabulary),
			corrected: compound.whole,
		}));
	const [corrected] = words;
	if (!corrected) {
		const last = lastPartOf(vocabulary, typed);
		return [
			last ? { ...term, variants: [...variants, ...standIns(vocabulary, last, 'part')] } : term,
		];
	}
	const others = words.flatMap((word) => standIns(vocabulary, word, 'spelling'));
	const worth = worthOf(vocabulary, corrected);
	return [{ typed, variants: [...variants, ...others], worth, corrected }];
}

/** The whole word itself may yet stand in a page. */
const partTerm = (typed: string, part: string, vocabulary: Vocabulary): Term => ({
	typed,
	variants: [variant(typed, 'word'), ...standIns(vocabulary, part, 'part')],
	worth: worthOf(vocabulary, part),
});

const isSurelyMeant = ({ route, weight }: Variant) => route === 'concept' && weight >= SURE_MEANING;

/** Rare words say more; what no text holds says nothing. */
function rarityOf(text: string, vocabulary: Vocabulary): number {
	const entries = entriesWith(vocabulary, text);
	return entries > 0 ? rarity(entries, vocabulary) : 0;
}

const rarity = (entries: number, vocabulary: Vocabulary) =>
	Math.log(1 + vocabulary.entries / entries) ** RARITY;

/** A word that the dossier does not have says as much as the surest that stands for it, and a phrase as much as the rarest of all these. */
function worthOf(vocabulary: Vocabulary, word: string, variants: readonly Variant[] = []) {
	const most = rarity(1, vocabulary);
	const surestOf = (all: readonly Variant[]) =>
		surestFirst(all)
			.map(({ text }) => rarityOf(text, vocabulary))
			.find((found) => found > 0) ?? 0;
	const telling = word.split(' ').filter((part) => !isStopWord(part));
	if (telling.length > 1 && variants.length > 1) {
		const least = Math.max(OF_PHRASE * most, surestOf(variants));
		return telling.reduce((so, part) => Math.max(so, rarityOf(part, vocabulary)), least);
	}
	const found = rarityOf(word, vocabulary) || surestOf(variants);
	if (found === 0) return UNKNOWN * most;
	return Math.max(found, BY_MEANING * surestOf(variants.filter(isSurelyMeant)));
}
