export type Way = 'plain' | 'ours';

interface Order {
	way: Way;
	queries: string[];
	/** How many results to fetch. */
	limit?: number;
}

type Ask = (query: string) => Promise<{ url: string }[]>;

/** Runs inside the page: puts the questions one after another and times each; the very first includes all fetching. */
export const RUNNER = async ({ way, queries, limit = 10 }: Order) => {
	const at = (path: string) => import(/* @vite-ignore */ path);
	// A translation is its entry.
	const strip = (url: string) => url.replace(/\/[a-z]{2}\/$/, '/').replaceAll(/^\/|\/$/g, '');
	const ready = globalThis as unknown as Partial<Record<Way, Promise<Ask>>>;
	const found: string[][] = [];
	const times: number[] = [];
	for (const query of queries) {
		const start = performance.now();
		ready[way] ??= way === 'ours' ? ours() : plain();
		const results = await (await ready[way])(query);
		times.push(performance.now() - start);
		found.push(results.map(({ url }) => strip(url)));
	}
	return { found, times };

	async function plain(): Promise<Ask> {
		const engine = await at('/gewoon/pagefind.js');
		await engine.init();
		return async (query) => {
			const { results } = await engine.search(query);
			return Promise.all(results.slice(0, limit).map((one: { data(): unknown }) => one.data()));
		};
	}

	/** As the search page does it. */
	async function ours(): Promise<Ask> {
		const { foreignAt, loadPagefind, loadWords, resultsOf, search } = await at('/zoek.js');
		const places = {
			pagefind: '/pagefind/pagefind.js',
			engine: '/pagefind/wasm.unknown.pagefind',
			words: '/zoeken/woorden.json',
			foreign: '/zoeken/talen/',
			base: '/',
		};
		const [pagefind, words] = await Promise.all([loadPagefind(places), loadWords(places)]);
		const foreign = foreignAt(places);
		return async (query) => {
			const answer = await search(query, { pagefind, words, foreign });
			return resultsOf(answer, 0, limit);
		};
	}
};
