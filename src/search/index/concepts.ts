import { type Term, wordLanguages } from '../../model/index.ts';
import { fold } from '../browser/fold.ts';
import { isStopWord } from '../browser/stop-words.ts';
import type { Concept } from '../browser/types.ts';
import { keyOf } from '../browser/vocabulary.ts';
import type { Entries } from './counted-words.ts';

/** The first ones lie nearest; each costs every visitor bytes. */
const MOST_NEAR = 2;

/** The concepts of the glossary and those of civic life, with folded words and without what would find nothing. */
export function conceptsOf(
	{ entries }: Entries,
	civic: readonly Concept[],
	isHeld: (phrase: string) => boolean,
): Concept[] {
	const terms = [...entries.glossary.values()].map(({ data }) => conceptOf(data));
	const known = new Set(terms.flatMap(({ own }) => own.map(keyOf)));
	return [
		...terms.map((term) => compact(term, isHeld)),
		...civic
			.map((concept) => compact(withoutKnown(concept, known), isHeld))
			.map((concept) => asFound(concept, isHeld))
			.filter(({ own, near }) => own.length + near.length > 0),
	];
}

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

/** What no text holds finds nothing, but may be asked: it means what the others mean. */
const asFound = (concept: Concept, isHeld: (phrase: string) => boolean): Concept => ({
	...concept,
	own: concept.own.filter(isHeld),
	foreign: { ...concept.foreign, '': concept.own.filter((word) => !isHeld(word)) },
});
