import type { Config } from './config.ts';
import { vocabularyOf } from './search.ts';
import type { Pagefind, WordList } from './types.ts';

let words: Promise<WordList> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** The word list, fetched once. */
export function loadWords({ words: address }: Config): Promise<WordList> {
	words ??= fetch(address).then(async (answer) => (await answer.json()) as WordList);
	return words;
}

export const loadVocabulary = async (config: Config) => vocabularyOf(await loadWords(config));

/** Pagefind, fetched and started once. */
export function loadPagefind(config: Config): Promise<Pagefind> {
	pagefind ??= startPagefind(config);
	return pagefind;
}

async function startPagefind({ pagefind: address, base }: Config): Promise<Pagefind> {
	const found = (await import(/* @vite-ignore */ address)) as Pagefind;
	await found.options({
		baseUrl: base,
		// A worker costs a second copy of the code; it is also refused where Trusted Types are required.
		noWorker: true,
	});
	await found.init();
	return found;
}
