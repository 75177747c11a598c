import type { Entry } from '../../model/index.ts';
import { tokens } from '../browser/words/fold.ts';
import { groupOf, letterGroups } from '../browser/vocabulary/foreign.ts';
import { packConcepts, packForeign, packWords } from '../browser/vocabulary/pack.ts';
import { remembered } from '../browser/remember.ts';
import { stem } from '../browser/words/stem.ts';
import { isStopWord } from '../browser/words/stop-words.ts';
import type { Concept, WordList } from '../browser/types.ts';
import { conceptsOf } from './concepts.ts';
import { type Entries, countWords, weighed, withPages } from './counted-words.ts';
import { textOf } from './readable-text.ts';
import { searchWordsOf } from './search-words.ts';

/** A word that occurs only in search words is less rare than it seems: nobody writes down all that people type. */
const TYPED_OF_READ = 2;

/** What stands in more than this share of the entries does not say which of them help. */
const WIDE = 0.05;
/** A few entries are never many. */
const A_FEW = 4;

/** The words of a dossier, as the search in the browser fetches them. */
interface WordFiles {
	/** What every question needs. */
	list: Omit<WordList, 'pages'>;
	/** What only a question in other words needs, by group of first letters. */
	foreign: Map<string, string>;
}

export function wordFiles(
	dossier: Entries,
	civic: readonly Concept[] = [],
	/** Who answers a national number → how the program names it. */
	lines: ReadonlyMap<string, string> = new Map(),
): WordFiles {
	const all = withPages(dossier);
	const counts = countWords(all);
	const typed = countWords(all, searchWordsOf);
	const isHeld = heldBy(counts);
	const isAbout = endsIn(countWords(all, ({ data }) => [data.title, data.summary ?? '']));
	const isWide = wideIn(counts, all.length);
	const concepts = conceptsOf(
		dossier,
		civic,
		{ isHeld, isSaid: saidBy(all, isHeld), isAbout, isWide },
		lines,
	);
	const groupIn = remembered((phrase) =>
		groupOf(tokens(phrase).find((word) => !isHeld(word)) ?? phrase),
	);
	const unread = new Map(
		[...typed]
			.filter(([word]) => !counts.has(word))
			.map(([word, count]) => [word, count * TYPED_OF_READ]),
	);
	/** Once for all groups: there are dozens of these. */
	const unreadIn = Map.groupBy(unread, ([word]) => groupOf(word));
	const sorted = concepts.map(({ plain, foreign }) => ({
		plain: Map.groupBy(
			plain.filter((phrase) => !isHeld(phrase)),
			groupIn,
		),
		foreign: Object.entries(foreign).map(
			([lang, words = []]) => [lang, Map.groupBy(words, groupIn)] as const,
		),
	}));
	return {
		list: {
			entries: all.length,
			words: packWords(weighed(counts, all.length)),
			concepts: packConcepts(concepts.map(readable)),
		},
		foreign: new Map(letterGroups.map((group) => [group, packedGroup(group)])),
	};

	/** A concept without the plain words that no text holds, and with a note of those that people type. */
	function readable(concept: Concept): Concept {
		const plain = concept.plain.filter(isHeld);
		const isTyped = (word: string) => typed.has(word) && !isHeld(word);
		return { ...concept, plain, typed: [...concept.own, ...plain].filter(isTyped) };
	}

	/** Words that people type on the first line; then, on the lines of the list's concepts, phrases whose first unknown word is in the group. */
	function packedGroup(group: string): string {
		const phrases = sorted.map(({ plain, foreign }) => ({
			plain: plain.get(group) ?? [],
			foreign: Object.fromEntries(foreign.map(([lang, words]) => [lang, words.get(group) ?? []])),
		}));
		return packForeign(phrases, weighed(new Map(unreadIn.get(group)), all.length));
	}
}

/** Whether a text holds all words of a phrase: a question of such words needs nothing more. */
function heldBy(counts: ReadonlyMap<string, number>): (phrase: string) => boolean {
	const stems = new Set([...counts.keys()].map(stem));
	return (phrase) => tokens(phrase).every((word) => isStopWord(word) || stems.has(stem(word)));
}

/** Whether the forms of a word together stand in so many entries. */
function wideIn(counts: ReadonlyMap<string, number>, all: number) {
	const sums = new Map<string, number>();
	for (const [word, count] of counts) sums.set(stem(word), (sums.get(stem(word)) ?? 0) + count);
	return (word: string) => (sums.get(stem(word)) ?? 0) > Math.max(A_FEW, all * WIDE);
}

/** The same, and that the words of a phrase stand side by side: not every town that has social services and houses has social houses. */
function saidBy(all: readonly Entry[], isHeld: (phrase: string) => boolean) {
	const pairs = new Set(all.flatMap((entry) => textOf(entry).flatMap(pairsOf)));
	return (phrase: string) => isHeld(phrase) && pairsOf(phrase).every((pair) => pairs.has(pair));
}

function pairsOf(text: string): string[] {
	const stems = tokens(text).map(stem);
	return stems.slice(1).map((one, at) => `${stems[at]} ${one}`);
}

/** A shorter word is too often the end of another by chance. */
const SHORTEST_END = 5;

/** The same for titles, where a compound will do: a psychologist for who has never been to one is a psychologist. */
function endsIn(counts: ReadonlyMap<string, number>): (phrase: string) => boolean {
	const isHeld = heldBy(counts);
	const stems = [...counts.keys()].map(stem);
	const isEnd = (word: string) =>
		word.length >= SHORTEST_END && stems.some((one) => one.endsWith(word));
	return (phrase) => isHeld(phrase) || tokens(phrase).map(stem).every(isEnd);
}
