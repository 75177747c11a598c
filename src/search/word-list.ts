import { type Entry, type KindName, type Term, kindNames, kinds } from '../model/index.ts';
import { fold, tokens } from './browser/fold.ts';
import { groupOf, letterGroups } from './browser/foreign.ts';
import { packConcepts, packForeign, packWords } from './browser/pack.ts';
import { stem } from './browser/stem.ts';
import { stopWords } from './browser/stop-words.ts';
import type { Concept, WordList } from './browser/types.ts';
import { keyOf } from './browser/vocabulary.ts';
import { isCommon } from './common-words.ts';
import { textOf } from './entry-text.ts';
import { everydayWords } from './everyday-words.ts';

/** The kinds with pages of their own; a word that stands only elsewhere would find nothing. */
const WITH_PAGES = [
	'barriers',
	'recommendations',
	'actions',
	'contacts',
	'organisations',
	'projects',
	'publications',
] as const satisfies KindName[];

/** What the index calls a page that is no entry. */
const PLAIN_PAGE = 'pagina';

/** Kinds as the index names them; the names of the results count on this order. */
export const indexKinds = [...kindNames.map((kind) => kinds[kind].label[0]), PLAIN_PAGE];

const SHORTEST_WORD = 2;
/** The first ones lie nearest; each costs every visitor bytes. */
const MOST_NEAR = 2;

/** A word that is common in the language counts as if it stood in this share of the entries. */
const COMMON_SHARE = 0.5;

/** What we need of a dossier. */
interface Entries {
	entries: { [K in KindName]: ReadonlyMap<string, Entry<K>> };
}

/** The words of a dossier, as small as can be, for the search in the browser. */
export function wordList(dossier: Entries): WordList {
	const all = withPages(dossier);
	const counts = countWords(all);
	const words = [...counts].map(([text, count]) => ({
		text,
		entries: isCommon(text) ? Math.max(count, all.length * COMMON_SHARE) : count,
	}));
	return {
		entries: all.length,
		kinds: indexKinds,
		words: packWords(words.sort((a, b) => (a.text < b.text ? -1 : 1))),
		concepts: packConcepts(
			conceptsOf(dossier, counts).map((one) => withPlain(one, isHeld(counts))),
		),
	};
}

/**
 * The words that mean the same and hold a word that the dossier does not, in any language, packed by group of first letters
 * of that word; the lines are those of the word list's concepts.
 */
export function foreignWords(dossier: Entries): Map<string, string> {
	const counts = countWords(withPages(dossier));
	const isKnown = isHeld(counts);
	const packed = conceptsOf(dossier, counts).map(({ foreign, ...concept }) => ({
		plain: withPlain({ ...concept, foreign }, (word) => !isKnown(word)).plain,
		foreign,
	}));
	const inGroup = (group: string) => (phrase: string) => groupOf(firstUnknown(phrase)) === group;
	return new Map(
		letterGroups.map((group) => [
			group,
			packForeign(
				packed.map(({ plain, foreign }) => ({
					plain: plain.filter(inGroup(group)),
					foreign: foreign.filter(inGroup(group)),
				})),
			),
		]),
	);

	function firstUnknown(phrase: string) {
		return tokens(phrase).find((word) => !isKnown(word)) ?? phrase;
	}
}

const withPlain = (concept: Concept, isWanted: (phrase: string) => boolean): Concept => ({
	...concept,
	plain: concept.plain.filter(isWanted),
});

/** Whether the dossier holds all words of a phrase: a question of such words needs nothing more. */
function isHeld(counts: ReadonlyMap<string, number>): (phrase: string) => boolean {
	const stems = new Set([...counts.keys()].map(stem));
	return (phrase) => tokens(phrase).every((word) => stopWords.has(word) || stems.has(stem(word)));
}

const withPages = ({ entries }: Entries) =>
	WITH_PAGES.flatMap((kind) => [...entries[kind].values()] as Entry[]);

/** Every word, and in how many entries it stands. */
function countWords(all: readonly Entry[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const entry of all)
		for (const word of wordsOf(entry)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function conceptsOf({ entries }: Entries, counts: ReadonlyMap<string, number>): Concept[] {
	const known = new Set([...counts.keys()].map(stem));
	const concepts = [...entries.glossary.values()].map(({ data }) => conceptOf(data));
	return [...concepts, ...everydayWords].map((concept) => compact(concept, known));
}

/** The words of one entry; its folder name counts, for the page lets Pagefind read that too. */
const wordsOf = (entry: Entry) =>
	new Set(
		[entry.id, ...textOf(entry)]
			.flatMap(tokens)
			.filter((word) => word.length >= SHORTEST_WORD && /\p{L}/u.test(word))
			.filter((word) => !stopWords.has(word)),
	);

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
