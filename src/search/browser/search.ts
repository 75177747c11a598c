import { type Asker, EVERYWHERE, askerOf } from './ask.ts';
import { askedIn } from './question/asked-in.ts';
import { calledFirst, nameKey } from './ranking/called.ts';
import { linesFor } from './question/concepts.ts';
import { expand, isNumber } from './question/expand.ts';
import { fold, tokens } from './words/fold.ts';
import { type ForeignWords, vocabularyFor } from './vocabulary/foreign.ts';
import { countsOf, narrowed, newestFirst } from './ranking/narrow.ts';
import { oncePerEntry } from './ranking/originals.ts';
import { type Pages, pageOf } from './ranking/pages.ts';
import { withoutEmpty } from './question/phrases.ts';
import { type Hit, type Ranked, rank } from './ranking/rank.ts';
import { type Result, toResult } from './ranking/result.ts';
import { isStopWord } from './words/stop-words.ts';
import { sameThemesFirst } from './ranking/themes.ts';
import type { Filters, Found, Order, Pagefind, Term, WordList } from './types.ts';
import { type Vocabulary, isListed } from './vocabulary/vocabulary.ts';

interface Options {
	pagefind: Pagefind;
	words: WordList;
	/** Fetches the words of other languages that begin with a letter. */
	foreign?: ForeignWords;
	filters?: Filters;
	order?: Order | undefined;
	/** The filters of which to count every value. */
	countFor?: readonly (keyof Filters)[];
}

export interface Answer {
	/** All that was found, the best first or in the order that was asked for. */
	ranked: Ranked[];
	/** The query in the spelling that was looked for. */
	corrected?: string;
	/** The other language that the question is put in. */
	askedIn?: string;
	/** The national numbers for what was asked, by their names in the program. */
	lines: string[];
	/** Number of results per kind of the model, whatever kind is chosen. */
	counts: Record<string, number>;
	/** Filter → value → number of results with that value besides the other choices. Only when asked for. */
	filterCounts: Record<string, Record<string, number>>;
	/** The words that were looked for, to mark in the results. */
	words: string[];
}

/** Below this, the best hit is a guess: better to say that there is nothing. */
const CONFIDENCE_FLOOR = 0.25;
/** The same for a question that may have been read wrongly: tattoo is no taboe. */
const FLOOR_OF_RESPELT = 0.4;
/** A word of so many letters with a slip is hardly another word. */
const HARDLY_ANOTHER = 9;
/** The same for a question of which half is words that nothing is known of: parkeerboete betalen. */
const FLOOR_OF_HALF = 0.9;

const NOTHING: Answer = { ranked: [], lines: [], counts: {}, filterCounts: {}, words: [] };

/** Looks for a question in the dossier: every word also in its other forms, spellings, languages and compounds. */
export async function search(query: string, options: Options): Promise<Answer> {
	const { pagefind, words, foreign, filters = {}, order, countFor = [] } = options;
	const vocabulary = await vocabularyFor(query, words, foreign);
	const language = askedIn(query, vocabulary);
	const asked = expand(query, vocabulary, language);
	if (asked.length === 0) return NOTHING;
	const asker = askerOf(pagefind);
	const corrected = correctedQuery(query, asked);
	const name = nameKey(joinedQuery(corrected ?? query, asked));
	const hits = await askAll(asker, asked, vocabulary, name);
	const isHeld = ({ variants }: Term) =>
		variants.some(({ text }) => (hits.get(text) ?? []).length > 0);
	const terms = withoutEmpty(asked, isHeld);
	const pages = await asker.pages(words.pages);
	const found = rank(terms, (text) => prominent(hits.get(text) ?? [], pages));
	const called = new Set(hits.get(name ?? '')?.map(({ id }) => id));
	const floor = floorFor(terms, isHeld, language);
	const known = (found[0]?.score ?? 0) >= floor ? calledFirst(found, called) : [];
	const { soort, ...others } = filters;
	const allowed = sameThemesFirst(oncePerEntry(narrowed(pages, known, others)));
	const best = narrowed(pages, allowed, soort ? { soort } : {});
	return {
		ranked: order ? newestFirst(best) : best,
		...(corrected && { corrected }),
		...(language && { askedIn: language }),
		lines: linesFor(query, vocabulary),
		counts: countBy(allowed, ({ page }) => page.kind),
		filterCounts: countsOf(pages, known, filters, countFor),
		words: wordsToMark(terms),
	};
}

function floorFor(
	terms: readonly Term[],
	isHeld: (term: Term) => boolean,
	language: string | undefined,
): number {
	const known = terms.filter(isHeld);
	const asked = terms.filter((term) => !term.isPart && !isNumber(term));
	if (known.length <= asked.length / 2) return language ? FLOOR_OF_RESPELT : FLOOR_OF_HALF;
	const isGuess = ({ typed, corrected: to, isSilent }: Term) =>
		isSilent || (to && typed.length < HARDLY_ANOTHER);
	return terms.some(isGuess) ? FLOOR_OF_RESPELT : CONFIDENCE_FLOOR;
}

/** How prominent a word is in each page, whatever its rarity: Pagefind counts both, and `expand` knows the second better. */
function prominent(hits: readonly Found[], pages: Pages): Hit[] {
	const others = Math.max(0, pages.size - hits.length);
	const rarity = Math.log(1 + (others + 0.5) / (hits.length + 0.5));
	return hits.map((found) => ({ page: pageOf(pages, found), strength: found.score / rarity }));
}

/** What the first results say, each of which is one small file to fetch. */
export const resultsOf = ({ ranked }: Answer, from: number, to: number): Promise<Result[]> =>
	Promise.all(ranked.slice(from, to).map(toResult));

/** Marking what is only a guess would hide what the reader looks for. */
const SURE = 0.6;

const wordsToMark = (terms: readonly Term[]) =>
	terms
		.flatMap(({ variants }) => variants)
		.filter(({ route, weight }) => weight >= SURE && route !== 'part')
		.flatMap(({ text, route }) => (route === 'word' ? tokens(text) : text))
		.filter((word) => !isStopWord(word));

async function askAll(
	asker: Asker,
	terms: readonly Term[],
	vocabulary: Vocabulary,
	name?: string,
): Promise<Map<string, Found[]>> {
	const variants = terms.flatMap((term) => term.variants.map(({ text }) => text));
	const texts = [...new Set(name ? [...variants, name] : variants)];
	// Pagefind scores with the words it has fetched so far: all of them first, or the order depends on the network.
	await asker.prepare([...texts, EVERYWHERE]);
	const ask = (text: string) =>
		isListed(vocabulary, text) ? asker.hits(text) : asker.exactHits(text);
	return new Map(await Promise.all(texts.map(async (text) => [text, await ask(text)] as const)));
}

/** The query with the words replaced that were looked for in another spelling. */
function correctedQuery(query: string, terms: readonly Term[]): string | undefined {
	const respelt = new Map(
		terms.flatMap(({ typed, corrected }) => (corrected ? [[typed, corrected]] : [])),
	);
	if (respelt.size === 0) return undefined;
	return query.replace(/[\p{L}\p{M}]+/gu, (word) => respelt.get(fold(word)) ?? word);
}

/** The query with what was typed apart as the dossier writes it. */
const joinedQuery = (query: string, terms: readonly Term[]) =>
	terms.reduce(
		(so, { typed, whole }) => (whole ? so.replace(typed, whole) : so),
		tokens(query).join(' '),
	);

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
	return counts;
}
