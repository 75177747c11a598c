import type { Term } from '../../model/index.ts';
import { fold, tokens } from '../browser/fold.ts';
import { stem } from '../browser/stem.ts';
import { isStopWord } from '../browser/stop-words.ts';
import type { Concept } from '../browser/types.ts';
import { keyOf } from '../browser/vocabulary.ts';
import type { Entries } from './counted-words.ts';
import { everydayWords } from './everyday-words.ts';

/** The first ones lie nearest; each costs every visitor bytes. */
const MOST_NEAR = 2;

/** The concepts of the glossary and those of everyday, with what the dossier can do with. */
export function conceptsOf({ entries }: Entries, counts: ReadonlyMap<string, number>): Concept[] {
	const known = new Set([...counts.keys()].map(stem));
	const concepts = [...entries.glossary.values()].map(({ data }) => conceptOf(data));
	return [...concepts, ...everydayWords].map((concept) => compact(concept, known));
}

/** Whether the dossier holds all words of a phrase: a question of such words needs nothing more. */
export function isHeld(counts: ReadonlyMap<string, number>): (phrase: string) => boolean {
	const stems = new Set([...counts.keys()].map(stem));
	return (phrase) => tokens(phrase).every((word) => isStopWord(word) || stems.has(stem(word)));
}

export const withPlain = (concept: Concept, isWanted: (phrase: string) => boolean): Concept => ({
	...concept,
	plain: concept.plain.filter(isWanted),
});

const conceptOf = ({ title, forms, plainWords, related, fr, en, tr, ar }: Term): Concept => ({
	own: [title, ...forms],
	plain: plainWords,
	near: related,
	foreign: [...fr, ...en, ...tr, ...ar],
});

/** Folds the words and leaves out what adds nothing: other forms of the same word, near words that nothing holds. */
function compact({ own, plain, near, foreign }: Concept, known: ReadonlySet<string>): Concept {
	const seen = new Set<string>();
	const once = (words: readonly string[]) =>
		words.map(fold).filter((word) => !seen.has(keyOf(word)) && seen.add(keyOf(word)));
	const isHeld = (word: string) => tokens(word).every((part) => known.has(stem(part)));
	return {
		own: once(own),
		plain: once(plain),
		near: once(near).filter(isHeld).slice(0, MOST_NEAR),
		foreign: once(foreign),
	};
}
