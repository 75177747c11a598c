import { type Term, wordLanguages } from '../../model/index.ts';
import { fold } from '../browser/fold.ts';
import { isStopWord } from '../browser/stop-words.ts';
import type { Concept } from '../browser/types.ts';
import { keyOf } from '../browser/vocabulary.ts';
import type { Entries } from './counted-words.ts';
import everyday from './everyday-words.json' with { type: 'json' };

/** The first ones lie nearest; each costs every visitor bytes. */
const MOST_NEAR = 2;

/**
 * The concepts of the glossary, and those of words that are too easy for it, yet that people type in their own language or by
 * another name; without what would find nothing.
 */
export function conceptsOf({ entries }: Entries, isHeld: (phrase: string) => boolean): Concept[] {
	const concepts = [
		...[...entries.glossary.values()].map(({ data }) => conceptOf(data)),
		...everyday.map(({ own, plain, ...foreign }) => ({
			own,
			plain,
			near: [],
			foreign: Object.values(foreign).flat(),
		})),
	];
	return concepts.map((concept) => compact(concept, isHeld));
}

const conceptOf = (term: Term): Concept => ({
	own: [term.title, ...term.forms],
	plain: term.plainWords,
	near: term.related,
	foreign: wordLanguages.flatMap((lang) => term[lang]),
});

/** Folds the words and leaves out what adds nothing: other forms of the same word, near words that nothing holds. */
function compact({ own, plain, near, foreign }: Concept, isHeld: (phrase: string) => boolean) {
	const seen = new Set<string>();
	const once = (words: readonly string[]) =>
		words.map(fold).filter((word) => !seen.has(keyOf(word)) && seen.add(keyOf(word)));
	return {
		own: once(own),
		plain: once(plain),
		near: once(near)
			.filter((word) => isHeld(word) && !isStopWord(word))
			.slice(0, MOST_NEAR),
		foreign: once(foreign),
	};
}
