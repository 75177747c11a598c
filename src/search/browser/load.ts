import type { Places } from './config.ts';
import type { Originals } from './originals.ts';
import { vocabularyOf } from './search.ts';
import type { Pagefind, WordList } from './types.ts';

let words: Promise<WordList> | undefined;
let originals: Promise<Originals> | undefined;
let foreign: Promise<string> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** The word list, fetched once. */
export function loadWords({ words: address }: Places): Promise<WordList> {
	words ??= fetch(address).then(async (answer) => (await answer.json()) as WordList);
	return words;
}

/** Which pages are translations, fetched once. */
export function loadOriginals({ originals: address }: Places): Promise<Originals> {
	originals ??= fetch(address).then(async (answer) => (await answer.json()) as Originals);
	return originals;
}

/** The words of other languages, fetched once. */
export function loadForeign({ foreign: address }: Places): Promise<string> {
	foreign ??= fetch(address).then((answer) => answer.text());
	return foreign;
}

export const loadVocabulary = async (places: Places) => vocabularyOf(await loadWords(places));

/** Pagefind, fetched and started once. */
export function loadPagefind(places: Places): Promise<Pagefind> {
	pagefind ??= startPagefind(places);
	return pagefind;
}

async function startPagefind({ pagefind: address, base }: Places): Promise<Pagefind> {
	const found = (await import(/* @vite-ignore */ address)) as Pagefind;
	await found.options({
		baseUrl: base,
		// A worker costs a second copy of the code; it is also refused where Trusted Types are required.
		noWorker: true,
	});
	await found.init();
	return found;
}
