import { readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '../../src/check/index.ts';
import { buildDossier } from '../../src/dossier/index.ts';
import { today } from '../../src/pipeline/today.ts';
import type { Row } from './row.ts';
import { findAll, inBrowser } from './search/browser.ts';
import { type Case, type Half, readCases } from './search/cases.ts';
import { dossierOf } from './search/many-entries.ts';
import { scoreOf } from './search/measures.ts';
import { miniSearch } from './search/minisearch.ts';
import { type Engines, report } from './search/report.ts';
import { type Bytes, costRows, relevanceRows } from './search/rows.ts';
import { bundle } from './search/server.ts';
import { measureSpeed } from './search/speed.ts';

export interface Options {
	/** Work on the search with the tuning half: it also shows what was not found. */
	half?: Half;
	/** Instead of the real site a made dossier of so many entries; measures only cost, for its answers are not known. */
	entries?: number;
}

const ROUNDS = 15;

/** Puts every question of a half to Pagefind as it comes, to our search and to MiniSearch, in a real browser. */
export async function bench({ half = 'held-out', entries }: Options = {}): Promise<Row[]> {
	const { content, words } = readContent('content');
	if (!content) throw new Error('The content cannot be read: run npm run check');
	const dossier = entries ? dossierOf(content, entries) : buildDossier(content);
	const cases = readCases(half);
	const queries = cases.map(({ query }) => query);
	return inBrowser({ dossier, words, day: today() }, !entries, async (lab) => {
		const rows: Row[] = [];
		if (!entries) {
			const mini = miniSearch(dossier);
			const found = { ...(await findAll(lab, queries)), minisearch: queries.map(mini) };
			const engines = scored(cases, found);
			console.log(report(cases, engines, half === 'tuning'));
			rows.push(...relevanceRows(engines.ours.scores));
		}
		console.log(`Belasting van de machine bij het meten: ${(loadavg()[0] ?? 0).toFixed(1)}`);
		const speed = await measureSpeed(lab, queries, ROUNDS);
		return [...rows, ...costRows(await bytesOf(lab.files), speed, entries)];
	});
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
		code: brotli(await bundle('src/search/browser/expand.ts')),
	};
}

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
