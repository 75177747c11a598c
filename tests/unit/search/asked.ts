import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type { Dossier } from '../../../src/dossier/index.ts';
import { readVocabulary } from '../../../src/pipeline/input/vocabulary.ts';
import { RANKING } from '../../../src/search/browser/ask.ts';
import { resultsOf, search } from '../../../src/search/browser/search.ts';
import type { Pagefind, WordList } from '../../../src/search/browser/types.ts';
import { searchFiles } from '../../../src/search/index/index.ts';
import { tellingOf } from './sample.ts';

/** Puts questions to the real index of a dossier, as the search page does, but without a browser; with so many results of each. */
export async function answersFrom(dossier: Dossier, queries: readonly string[], shown = 0) {
	const { files } = await searchFiles(tellingOf(dossier), [], readVocabulary());
	const fileAt = (path: string) => files.get(path) ?? Buffer.from('');
	const fetched = async (url: string) => new Response(new Uint8Array(fileAt(pathOf(url))));
	vi.stubGlobal('fetch', fetched);
	try {
		const pagefind = await engineFrom(String(fileAt('pagefind/pagefind.js')));
		const words = JSON.parse(String(fileAt('zoeken/woorden.json'))) as WordList;
		const foreign = async (group: string) => String(fileAt(`zoeken/talen/${group}.txt`));
		const answers = [];
		for (const query of queries) {
			const answer = await search(query, { pagefind, words, foreign });
			answers.push({ query, answer, results: await resultsOf(answer, 0, shown) });
		}
		return answers;
	} finally {
		vi.unstubAllGlobals();
	}
}

const pathOf = (url: string) => url.replace(/^\//, '').replace(/\?.*/, '');

/** A module of its own: it remembers the index that it was started with, also for another file of tests. */
async function engineFrom(code: string): Promise<Pagefind> {
	const module = Buffer.from(`${code}\n// ${randomUUID()}`).toString('base64');
	const pagefind = (await import(`data:text/javascript;base64,${module}`)) as Pagefind;
	await pagefind.options({ baseUrl: '/', noWorker: true, ranking: RANKING });
	await pagefind.init();
	return pagefind;
}
