import type { Term } from '../../model/index.ts';
import { fold } from '../browser/words/fold.ts';
import { isStopWord } from '../browser/words/stop-words.ts';
import type { Concept } from '../browser/types.ts';
import { keyOf } from '../browser/vocabulary/vocabulary.ts';
import type { Entries } from './counted-words.ts';

/** The first ones lie nearest; each costs every visitor bytes. */
const MOST_NEAR = 2;

/** Nobody types a longer phrase as it stands here; who should call does not need to be sure. */
const MOST_WORDS = 2;

/** What the texts of a dossier hold. */
interface Texts {
	/** Each word of the phrase stands somewhere. */
	isHeld: (phrase: string) => boolean;
	/** The phrase stands somewhere. */
	isSaid: (phrase: string) => boolean;
	/** An entry is about it. */
	isAbout: (phrase: string) => boolean;
	/** So many entries name it that it tells none from another. */
	isWide: (word: string) => boolean;
}

/** The concepts of the glossary and those of civic life, with folded words; what would find nothing is one concept together for all that the same numbers help with. */
export function conceptsOf(
	{ entries }: Entries,
	civic: readonly Concept[],
	texts: Texts,
	lines: ReadonlyMap<string, string>,
): Concept[] {
	const { isHeld } = texts;
	const terms = [...entries.glossary.values()].map(({ data }) => conceptOf(data));
	const known = new Set(terms.flatMap(({ own }) => own.map(keyOf)));
	const all = civic
		.map((concept) => ({ ...concept, lines: linesOf(concept, lines) }))
		.map((concept) => compact(withoutKnown(concept, known), isHeld))
		.map((concept) => asFound(concept, texts));
	const { answered = [], silent = [] } = Object.groupBy(all, ({ own, near }) =>
		own.length + near.length > 0 ? 'answered' : 'silent',
	);
	const found = [...terms.map((term) => compact(term, isHeld)), ...answered];
	const groups = Map.groupBy(silent, ({ lines }) => lines?.join());
	return [...found, ...[...groups.values()].map((group) => together(group, found, isHeld))];
}

/** Who answers such a number is named as the thing itself or near it. */
const linesOf = ({ own, near }: Concept, lines: ReadonlyMap<string, string>) =>
	[...own, ...near].flatMap((word) => lines.get(fold(word)) ?? []);

/** The words of concepts that nothing is found for, with the same numbers to call: who types one has not misspelt another. */
function together(
	silent: readonly Concept[],
	found: readonly Concept[],
	isHeld: (phrase: string) => boolean,
): Concept {
	const known = new Set(found.flatMap(wordsOf).map(([, word]) => keyOf(word)));
	const lines = silent[0]?.lines ?? [];
	const most = lines.length > 0 ? Infinity : MOST_WORDS;
	const foreign: Record<string, string[]> = {};
	for (const [lang, word] of silent.flatMap(wordsOf))
		if (!isHeld(word) && !known.has(keyOf(word)) && word.split(' ').length <= most)
			(foreign[lang] ??= []).push(word);
	return { own: [], plain: [], near: [], lines, foreign };
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
	foreign: term.wordsIn,
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
	const once = (words: readonly string[], known = seen) =>
		words.map(fold).filter((word) => !known.has(keyOf(word)) && known.add(keyOf(word)));
	return {
		...rest,
		own: once(own),
		plain: once(plain),
		near: once(near)
			.filter((word) => isHeld(word) && !isStopWord(word))
			.slice(0, MOST_NEAR),
		foreign: Object.fromEntries(
			// dentist and dentiste are two languages, whatever our stems say.
			Object.entries(foreign).map(([lang, words = []]) => [lang, once(words, new Set(seen))]),
		),
	};
}

/**
 * What no text holds finds nothing, but may be asked: it means what the others mean. If no text holds the thing itself, what lies near
 * only helps where an entry is about it: the house for young people that names the CAW has no bed for the night.
 */
function asFound(concept: Concept, { isHeld, isSaid, isAbout, isWide }: Texts): Concept {
	const own = concept.own.filter(isSaid);
	const isNear = (word: string) => isAbout(word) && !isWide(word);
	const unsaid = concept.own.filter((word) => !isSaid(word));
	return {
		...concept,
		own,
		plain: [...concept.plain, ...unsaid.filter(isHeld)],
		near: own.length > 0 ? concept.near : concept.near.filter(isNear),
		foreign: { ...concept.foreign, '': unsaid.filter((word) => !isHeld(word)) },
	};
}
