import { RANKING } from '../ask.ts';
import type { Places } from './config.ts';
import { element } from './dom.ts';
import { type ForeignWords, vocabularyOf } from '../vocabulary/foreign.ts';
import { remembered } from '../remember.ts';
import type { Pagefind, WordList } from '../types.ts';

/** The word list. */
export const loadWords = once(
	async ({ words }: Places) => (await answerFrom(words)).json() as Promise<WordList>,
);

export const loadVocabulary = async (places: Places) => vocabularyOf(await loadWords(places));

/** Pagefind, ready to be asked. */
export const loadPagefind = once(startPagefind);

const textAt = remembered((address) => once(async () => (await answerFrom(address)).text()));

/** Words of other languages. */
export const foreignAt =
	({ foreign: folder }: Places): ForeignWords =>
	(group) =>
		textAt(`${folder}${group}.txt`)();

/** Fetches once; what failed is tried again by the next question. */
function once<Given extends unknown[], T>(load: (...given: Given) => Promise<T>) {
	let loaded: Promise<T> | undefined;
	return (...given: Given): Promise<T> =>
		(loaded ??= load(...given).catch((cause: unknown) => {
			loaded = undefined;
			throw cause;
		}));
}

async function answerFrom(address: string): Promise<Response> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer;
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
