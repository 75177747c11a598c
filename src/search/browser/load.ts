import { RANKING } from './ask.ts';
import type { Places } from './config.ts';
import { element } from './dom.ts';
import { type ForeignWords, vocabularyOf } from './foreign.ts';
import { remembered } from './remember.ts';
import type { Pagefind, WordList } from './types.ts';

let words: Promise<WordList> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** The word list, fetched once. */
export function loadWords({ words: address }: Places): Promise<WordList> {
	words ??= fetch(address).then(async (answer) => (await answer.json()) as WordList);
	return words;
}

const textAt = remembered(async (address) => (await fetch(address)).text());

/** Words of other languages, each file fetched once. */
export const foreignAt =
	({ foreign: folder }: Places): ForeignWords =>
	(group) =>
		textAt(`${folder}${group}.txt`);

export const loadVocabulary = async (places: Places) => vocabularyOf(await loadWords(places));

/** Pagefind, fetched and started once. */
export function loadPagefind(places: Places): Promise<Pagefind> {
	pagefind ??= startPagefind(places);
	return pagefind;
}

async function startPagefind({ pagefind: address, engine, base }: Places): Promise<Pagefind> {
	fetchSoon(engine);
	const found = (await import(/* @vite-ignore */ address)) as Pagefind;
	await found.options({
		baseUrl: base,
		// A worker costs a second copy of the code; it is also refused where Trusted Types are required.
		noWorker: true,
		ranking: RANKING,
	});
	await found.init();
	return found;
}

/** More than half of all bytes, for which Pagefind's script would only ask after three other answers. */
const fetchSoon = (href: string) =>
	document.head.append(element('link', { rel: 'preload', as: 'fetch', crossorigin: true, href }));
