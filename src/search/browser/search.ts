import { type Asker, type Hit, askerOf } from './ask.ts';
import { expand } from './expand.ts';
import { fold, tokens } from './fold.ts';
import { type Ranked, rank } from './rank.ts';
import { stopWords } from './stop-words.ts';
import type { Filters, Fragment, Outcome, Pagefind, Result, Term, WordList } from './types.ts';
import { type Vocabulary, unpack } from './vocabulary.ts';

interface Options {
	pagefind: Pagefind;
	words: WordList;
	filters?: Filters;
	/** How many results to fetch; each is one small file. */
	limit?: number;
}

/** Below this, the best hit is a guess: better to say that there is nothing. */
const CONFIDENCE_FLOOR = 0.24;

/** Small enough that an entry with the word itself never falls behind one without. */
export const PRIORS: Record<string, number> = {
	organisatie: 0.9,
	project: 0.95,
	publicatie: 0.88,
	pagina: 0.88,
};

const NOTHING: Outcome = { results: [], total: 0, counts: {}, none: true, words: [] };

/** Looks for a question in the dossier: every word also in its other forms, spellings, languages and compounds. */
export async function search(query: string, options: Options): Promise<Outcome> {
	const { pagefind, words, filters = {}, limit = 10 } = options;
	const terms = expand(query, vocabularyOf(words));
	if (terms.length === 0) return NOTHING;
	const asker = askerOf(pagefind);
	const [hits, kinds] = await Promise.all([askAll(asker, terms), kindsOf(asker)]);
	const found = rank(
		terms,
		(text) => hits.get(text) ?? [],
		(id) => PRIORS[kinds.get(id) ?? ''] ?? 1,
	);
	const known = (found[0]?.score ?? 0) >= CONFIDENCE_FLOOR ? found : [];
	const { soort, ...others } = filters;
	const allowed = await filtered(asker, known, others);
	const shown = soort ? allowed.filter(({ found: { id } }) => kinds.get(id) === soort) : allowed;
	const corrected = correctedQuery(query, terms);
	return {
		results: await Promise.all(shown.slice(0, limit).map(toResult)),
		total: shown.length,
		...(corrected && { corrected }),
		counts: countBy(allowed, ({ found: { id } }) => kinds.get(id) ?? ''),
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

const vocabularies = new WeakMap<WordList, Vocabulary>();

/** Unpacked once, whoever asks. */
export function vocabularyOf(words: WordList): Vocabulary {
	const known = vocabularies.get(words) ?? unpack(words);
	vocabularies.set(words, known);
	return known;
}

async function askAll(asker: Asker, terms: readonly Term[]): Promise<Map<string, Hit[]>> {
	const texts = [...new Set(terms.flatMap(({ variants }) => variants.map(({ text }) => text)))];
	return new Map(
		await Promise.all(texts.map(async (text) => [text, await asker.hits(text)] as const)),
	);
}

/** The kind of every entry, without fetching a single result. */
async function kindsOf(asker: Asker): Promise<Map<string, string>> {
	const kinds = await asker.values('soort');
	const ids = await Promise.all(
		kinds.map(async (kind) => [...(await asker.having('soort', kind))].map((id) => [id, kind])),
	);
	return new Map(ids.flat() as [string, string][]);
}

async function filtered(asker: Asker, ranked: Ranked[], filters: Filters): Promise<Ranked[]> {
	const chosen = Object.entries(filters).filter(([, value]) => value);
	const sets = await Promise.all(
		chosen.map(([filter, value]) => asker.having(filter, value ?? '')),
	);
	return ranked.filter(({ found }) => sets.every((ids) => ids.has(found.id)));
}

async function toResult({ found, score, via }: Ranked): Promise<Result> {
	const { url, meta, filters }: Fragment = await found.data();
	return {
		url,
		title: meta['title'] ?? url,
		summary: meta['samenvatting'] ?? '',
		kind: filters['soort']?.[0] ?? '',
		lang: filters['taal']?.[0] ?? 'nl',
		themes: filters['thema'] ?? [],
		places: filters['plaats'] ?? [],
		...(via.length > 0 && { via }),
		score,
	};
}

/** The query with the words replaced that were looked for in another spelling. */
function correctedQuery(query: string, terms: readonly Term[]): string | undefined {
	const respelt = new Map(
		terms.flatMap(({ typed, corrected }) => (corrected ? [[typed, corrected]] : [])),
	);
	if (respelt.size === 0) return undefined;
	return query.replace(/[\p{L}\p{M}]+/gu, (word) => respelt.get(fold(word)) ?? word);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
	return counts;
}
