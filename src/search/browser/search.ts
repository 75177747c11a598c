import { type Asker, type Hit, askerOf } from './ask.ts';
import { expand } from './expand.ts';
import { fold, tokens } from './fold.ts';
import { countBy, countsOf, kindsOf, narrowed, newestFirst } from './narrow.ts';
import { type Originals, oncePerEntry } from './originals.ts';
import { type Ranked, rank } from './rank.ts';
import { toResult } from './result.ts';
import { stopWords } from './stop-words.ts';
import type { Filters, Order, Outcome, Pagefind, Term, WordList } from './types.ts';
import { type Vocabulary, isKnown, unpack } from './vocabulary.ts';

interface Options {
	pagefind: Pagefind;
	words: WordList;
	/** Fetches the words of other languages. */
	foreign?: () => Promise<string>;
	/** Which pages are translations of which. */
	originals?: Originals;
	filters?: Filters;
	order?: Order | undefined;
	/** How many results to fetch; each is one small file. */
	limit?: number;
	/** The filters of which to count every value. */
	countFor?: readonly string[];
}

/** Below this, the best hit is a guess: better to say that there is nothing. */
const CONFIDENCE_FLOOR = 0.24;

/** Small enough that an entry with the word itself never falls behind one without. */
export const PRIORS: Record<string, number> = { organisatie: 0.9, project: 0.95 };

/**
 * What stands behind the entries: long pages hold nearly every word, and a word or a source is named in the entry that
 * it is about.
 */
export const BEHIND: Record<string, number> = {
	publicatie: 0.5,
	pagina: 0.4,
	woord: 0.5,
	bron: 0.4,
};

const NOTHING: Outcome = {
	results: [],
	total: 0,
	counts: {},
	filterCounts: {},
	none: true,
	words: [],
};

/** Looks for a question in the dossier: every word also in its other forms, spellings, languages and compounds. */
export async function search(query: string, options: Options): Promise<Outcome> {
	const { pagefind, words, foreign, filters = {}, order, limit = 10, countFor = [] } = options;
	const once = (ranked: Ranked[]) => oncePerEntry(ranked, options.originals ?? {});
	const terms = expand(query, await vocabularyFor(query, words, foreign));
	if (terms.length === 0) return NOTHING;
	const asker = askerOf(pagefind);
	const [hits, kinds] = await Promise.all([askAll(asker, terms), kindsOf(asker, words.kinds)]);
	const priorOf = (kind = '') => PRIORS[kind] ?? BEHIND[kind] ?? 1;
	const found = rank(
		terms,
		(text) => hits.get(text) ?? [],
		(id) => priorOf(kinds.get(id)),
	);
	const known = (found[0]?.score ?? 0) >= CONFIDENCE_FLOOR ? found : [];
	const { soort, ...others } = filters;
	const allowed = once(await narrowed(asker, known, others));
	const best = soort ? allowed.filter(({ found: { id } }) => kinds.get(id) === soort) : allowed;
	const shown = order ? await newestFirst(asker, best) : best;
	const corrected = correctedQuery(query, terms);
	return {
		results: await Promise.all(shown.slice(0, limit).map(toResult)),
		total: shown.length,
		...(corrected && { corrected }),
		counts: countBy(allowed, ({ found: { id } }) => kinds.get(id) ?? ''),
		filterCounts: await countsOf(asker, known, filters, countFor, once),
		none: shown.length === 0,
		words: wordsToMark(terms),
	};
}

/** Marking what is only a guess would hide what the reader looks for. */
const SURE = 0.6;

const wordsToMark = (terms: readonly Term[]) =>
	terms
		.flatMap(({ variants }) => variants)
		.filter(({ route, weight }) => weight >= SURE && route !== 'part')
		.flatMap(({ text, route }) => (route === 'word' ? tokens(text) : text))
		.filter((word) => !stopWords.has(word));

/** A question in the dossier's own words needs no words of other languages. */
async function vocabularyFor(query: string, words: WordList, foreign?: Options['foreign']) {
	const own = vocabularyOf(words);
	const isOwn = tokens(query).every((word) => stopWords.has(word) || isKnown(own, word));
	if (isOwn || !foreign) return own;
	const wider = widened.get(words) ?? { ...words, foreign: await foreign() };
	widened.set(words, wider);
	return vocabularyOf(wider);
}

const widened = new WeakMap<WordList, WordList>();
const vocabularies = new WeakMap<WordList, Vocabulary>();

/** Unpacked once, whoever asks. */
export function vocabularyOf(words: WordList): Vocabulary {
	const known = vocabularies.get(words) ?? unpack(words);
	vocabularies.set(words, known);
	return known;
}

async function askAll(asker: Asker, terms: readonly Term[]): Promise<Map<string, Hit[]>> {
	const texts = [...new Set(terms.flatMap(({ variants }) => variants.map(({ text }) => text)))];
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
