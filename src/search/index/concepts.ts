import { type Term, wordLanguages } from '../../model/index.ts';
import { fold } from '../browser/fold.ts';
import { isStopWord } from '../browser/stop-words.ts';
import type { Concept } from '../browser/types.ts';
import { keyOf } from '../browser/vocabulary.ts';
import type { Entries } from './counted-words.ts';

/** The first ones lie nearest; each costs every visitor bytes. */
const MOST_NEAR = 2;

/** Nobody types a longer phrase as it stands here. */
const MOST_WORDS = 2;

/** The concepts of the glossary and those of civic life, with folded words; what would find nothing is one concept together. */
export function conceptsOf(
	{ entries }: Entries,
	civic: readonly Concept[],
	isHeld: (phrase: string) => boolean,
	isAbout: (phrase: string) => boolean,
): Concept[] {
	const terms = [...entries.glossary.values()].map(({ data }) => conceptOf(data));
	const known = new Set(terms.flatMap(({ own }) => own.map(keyOf)));
	const all = civic
		.map((concept) => compact(withoutKnown(concept, known), isHeld))
		.map((concept) => asFound(concept, isHeld, isAbout));
	const { answered = [], silent = [] } = Object.groupBy(all, ({ own, near }) =>
		own.length + near.length > 0 ? 'answered' : 'silent',
	);
	const found = [...terms.map((term) => compact(term, isHeld)), ...answered];
	return silent.length > 0 ? [...found, together(silent, found, isHeld)] : found;
}

/** The words of concepts that nothing is found for: who types one has not misspelt another. */
function together(
	silent: readonly Concept[],
	found: readonly Concept[],
	isHeld: (phrase: string) => boolean,
): Concept {
	const known = new Set(found.flatMap(wordsOf).map(([, word]) => keyOf(word)));
	const foreign: Record<string, string[]> = {};
	for (const [lang, word] of silent.flatMap(wordsOf))
		if (!isHeld(word) && !known.has(keyOf(word)) && word.split(' ').length <= MOST_WORDS)
			(foreign[lang] ??= []).push(word);
	return { own: [], plain: [], near: [], foreign };
}

/** All words of a concept with their language; those of the dossier's own language have none. */
const wordsOf = ({ own, plain, foreign }: Concept): [lang: string, word: string][] => [
	...[...own, ...plain].map((word): [string, string] => ['', word]),
	...Object.entries(foreign).flatMap(([lang, words = []]) =>
		words.map((word): [string, string] => [lang, word]),
	),
];

/** One concept of a town from its glossary. */
export const conceptOf = (term: Term): Concept => ({
	own: [term.title, ...term.forms],
	plain: term.plainWords,
	near: term.related,
	foreign: Object.fromEntries(wordLanguages.map((lang) => [lang, term[lang]])),
});

/** What a word of the glossary means, the glossary says. */
const withoutKnown = (concept: Concept, known: ReadonlySet<string>): Concept => ({
	...concept,
	plain: concept.plain.filter((word) => !known.has(keyOf(word))),
});

/** Folds the words and leaves out what adds nothing: other forms of the same word, near words that nothing holds. */
function compact(
	{ own, plain, near, foreign, ...rest }: Concept,
	isHeld: (phrase: string) => boolean,
): Concept {
	const seen = new Set<string>();
	const once = (words: readonly string[]) =>
		words.map(fold).filter((word) => !seen.has(keyOf(word)) && seen.add(keyOf(word)));
	return {
		...rest,
		own: once(own),
		plain: once(plain),
		near: once(near)
			.filter((word) => isHeld(word) && !isStopWord(word))
			.slice(0, MOST_NEAR),
		foreign: Object.fromEntries(
			Object.entries(foreign).map(([lang, words = []]) => [lang, once(words)]),
		),
	};
}

/**
 * What no text holds finds nothing, but may be asked: it means what the others mean. If no text holds the thing itself, what lies near
 * only helps where an entry is about it: the house for young people that names the CAW has no bed for the night.
 */
function asFound(
	concept: Concept,
	isHeld: (phrase: string) => boolean,
	isAbout: (phrase: string) => boolean,
): Concept {
	const own = concept.own.filter(isHeld);
	return {
		...concept,
		own,
		near: own.length > 0 ? concept.near : concept.near.filter(isAbout),
		foreign: { ...concept.foreign, '': concept.own.filter((word) => !isHeld(word)) },
	};
}
