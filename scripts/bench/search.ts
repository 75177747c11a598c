import { readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent, siteWords } from '../../src/check/index.ts';
import { type Dossier, buildDossier } from '../../src/dossier/index.ts';
import { type Words, DEFAULT_ORIGINAL } from '../../src/languages/index.ts';
import { today } from '../../src/pipeline/input/today.ts';
import { readVocabulary } from '../../src/pipeline/input/vocabulary.ts';
import type { Row } from './row.ts';
import { type Lab, findAll, inBrowser } from './search/browser.ts';
import { type Case, type Half, readCases, townCases } from './search/cases.ts';
import { dossierOf } from './search/many-entries.ts';
import { scoreOf } from './search/measures.ts';
import { miniSearch } from './search/minisearch.ts';
import { addressOf, entriesWithPages } from './search/pages.ts';
import { type Engines, report } from './search/report.ts';
import { type Bytes, GOALS, costRows, relevanceRows } from './search/rows.ts';
import { bundle } from './search/server.ts';
import { measureSpeed } from './search/speed.ts';
import { townWithoutSearchWords } from './search/town.ts';

export interface Options {
	/** Work on the search with the tuning half: it also shows what was not found. */
	half?: Half;
	/** Instead of the real site a made dossier of so many entries; measures only cost, for its answers are not known. */
	entries?: number;
}

const ROUNDS = 15;

/** Puts every question of a half to Pagefind as it comes, to our search and to MiniSearch, in a real browser: to both towns. */
export async function bench({ half = 'held-out', entries }: Options = {}): Promise<Row[]> {
	const { content, words: theirs } = readContent('content');
	if (!content) throw new Error('The content cannot be read: run npm run check');
	const words = siteWords(theirs, DEFAULT_ORIGINAL);
	const cases = readCases(half);
	const rows = entries ? [] : await otherTown(words, half);
	const dossier = entries ? dossierOf(content, entries) : buildDossier(content);
	return inBrowser({ dossier, words, day: today() }, !entries, async (lab) => {
		if (!entries)
			rows.push(...relevanceRows('Beringen', await asked(lab, dossier, cases, half), GOALS.own));
		console.log(`Belasting van de machine bij het meten: ${(loadavg()[0] ?? 0).toFixed(1)}`);
		const queries = cases.map(({ query }) => query);
		const speed = await measureSpeed(lab, queries, ROUNDS);
		return [...rows, ...costRows(await bytesOf(lab.files), speed, entries)];
	});
}

/** A town whose entries have no search words: what it finds, the vocabulary knows. */
function otherTown(words: Record<string, Words>, half: Half): Promise<Row[]> {
	const dossier = townWithoutSearchWords();
	const addresses = new Map(entriesWithPages(dossier).map((entry) => [entry.id, addressOf(entry)]));
	const cases = townCases(half, (id) => addresses.get(id) ?? id);
	return inBrowser({ dossier, words, day: today() }, false, async (lab) =>
		relevanceRows('zonder zoekwoorden', await asked(lab, dossier, cases, half), GOALS.other),
	);
}

async function asked(lab: Lab, dossier: Dossier, cases: readonly Case[], half: Half) {
	const queries = cases.map(({ query }) => query);
	const mini = miniSearch(dossier, readVocabulary());
	const found = { ...(await findAll(lab, queries)), minisearch: queries.map(mini) };
	const engines = scored(cases, found);
	console.log(report(cases, engines, half === 'tuning'));
	return engines.ours.scores;
}

function scored(cases: readonly Case[], found: Record<keyof Engines, string[][]>): Engines {
	const of = (all: string[][]) => ({
		found: all,
		scores: cases.map((one, index) => scoreOf(one, all[index] ?? [])),
	});
	return { plain: of(found.plain), ours: of(found.ours), minisearch: of(found.minisearch) };
}

async function bytesOf(folder: string): Promise<Bytes> {
	const sizeOf = (path: string) => brotli(readFileSync(join(folder, 'zoeken', path)));
	return {
		words: sizeOf('woorden.json'),
		foreign: readdirSync(join(folder, 'zoeken/talen')).map((file) => sizeOf(join('talen', file))),
		code: brotli(await bundle('src/search/browser/question/expand.ts', [/endings\.json$/])),
	};
}

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
