import { type Asker, type Hit, askerOf } from './ask.ts';
import { calledFirst, nameKey } from './called.ts';
import { expand } from './expand.ts';
import { fold, tokens } from './fold.ts';
import { type ForeignWords, vocabularyFor } from './foreign.ts';
import { kindAtOf } from './names.ts';
import { countBy, countsOf, narrowed, newestFirst } from './narrow.ts';
import { oncePerEntry } from './originals.ts';
import { rank } from './rank.ts';
import { toResult } from './result.ts';
import { isStopWord } from './stop-words.ts';
import { sameThemesFirst } from './themes.ts';
import type { Answer, Filters, Order, Pagefind, Result, Term, WordList } from './types.ts';

interface Options {
	pagefind: Pagefind;
	words: WordList;
	/** Fetches the words of other languages that begin with a letter. */
	foreign?: ForeignWords;
	filters?: Filters;
	order?: Order | undefined;
	/** The filters of which to count every value. */
	countFor?: readonly string[];
}

/** Below this, the best hit is a guess: better to say that there is nothing. */
const CONFIDENCE_FLOOR = 0.3;

/** Small enough that an entry with the word itself never falls behind one without. */
export const PRIORS: Record<string, number> = {
	project: 0.9,
	organisatie: 0.75,
	publicatie: 0.65,
};

/**
 * What stands behind the entries: long pages hold nearly every word, and a word or a source is named in the entry that
 * it is about.
 */
export const BEHIND: Record<string, number> = {
	woord: 0.15,
	bron: 0.15,
	pagina: 0.1,
};

const NOTHING: Answer = { ranked: [], counts: {}, filterCounts: {}, words: [] };

/** Looks for a question in the dossier: every word also in its other forms, spellings, languages and compounds. */
export async function search(query: string, options: Options): Promise<Answer> {
	const { pagefind, words, foreign, filters = {}, order, countFor = [] } = options;
	const terms = expand(query, await vocabularyFor(query, words, foreign));
	if (terms.length === 0) return NOTHING;
	const asker = askerOf(pagefind);
	const kindOf = (id: string) => words.kinds[kindAtOf(id)] ?? '';
	const corrected = correctedQuery(query, terms);
	const name = nameKey(corrected ?? query);
	const hits = await askAll(asker, terms, name);
	const found = rank(
		terms,
		(text) => prominent(hits.get(text) ?? [], words.entries),
		(id) => PRIORS[kindOf(id)] ?? BEHIND[kindOf(id)] ?? 1,
	);
	const called = new Set((hits.get(name ?? '') ?? []).map(({ found: { id } }) => id));
	const known = (found[0]?.score ?? 0) >= CONFIDENCE_FLOOR ? calledFirst(found, called) : [];
	const { soort, ...others } = filters;
	const allowed = sameThemesFirst(oncePerEntry(await narrowed(asker, known, others)));
	const best = soort ? allowed.filter(({ found: { id } }) => kindOf(id) === soort) : allowed;
	return {
		ranked: order ? await newestFirst(asker, best) : best,
		...(corrected && { corrected }),
		counts: countBy(allowed, ({ found: { id } }) => kindOf(id)),
		filterCounts: await countsOf(asker, known, filters, countFor),
		words: wordsToMark(terms),
	};
}

/** About as many pages has the index: an entry often has translations. */
const PAGES_PER_ENTRY = 5;

/** How prominent a word is in each entry, whatever its rarity: Pagefind counts both, and `expand` knows the second better. */
function prominent(hits: readonly Hit[], entries: number): Hit[] {
	const others = Math.max(0, entries * PAGES_PER_ENTRY - hits.length);
	const rarity = Math.log(1 + (others + 0.5) / (hits.length + 0.5));
	return hits.map(({ found, strength }) => ({ found, strength: strength / rarity }));
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
	name?: string,
): Promise<Map<string, Hit[]>> {
	const variants = terms.flatMap((term) => term.variants.map(({ text }) => text));
	const texts = [...new Set(name ? [...variants, name] : variants)];
	// Pagefind scores with the words it has fetched so far: all of them first, or the order depends on the network.
	await asker.prepare(texts);
	return new Map(
		await Promise.all(texts.map(async (text) => [text, await asker.hits(text)] as const)),
	);
}

/** The query with the words replaced that were looked for in another spelling. */
function correctedQuery(query: string, terms: readonly Term[]): string | undefined {
	const respelt = new Map(
		terms.flatMap(({ typed, corrected }) => (corrected ? [[typed, corrected]] : [])),
	);
	if (respelt.size === 0) return undefined;
	return query.replace(/[\p{L}\p{M}]+/gu, (word) => respelt.get(fold(word)) ?? word);
}
