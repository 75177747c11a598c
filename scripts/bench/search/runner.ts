export type Way = 'plain' | 'ours';

interface Order {
	way: Way;
	queries: string[];
	/** How many results to fetch. */
	limit?: number;
}

/** Runs inside the page: puts the questions one after another and times each; the first includes all fetching. */
export const RUNNER = async ({ way, queries, limit = 10 }: Order) => {
	const at = (path: string) => import(/* @vite-ignore */ path);
	// A translation is its entry.
	const strip = (url: string) =>
		url.replace(/\/(?:fr|en|tr|ar)\/$/, '/').replaceAll(/^\/|\/$/g, '');
	const shared = globalThis as { ready?: Promise<(query: string) => Promise<string[]>> };
	const found: string[][] = [];
	const times: number[] = [];
	for (const query of queries) {
		const start = performance.now();
		shared.ready ??= way === 'ours' ? ours() : plain();
		found.push(await (await shared.ready)(query));
		times.push(performance.now() - start);
	}
	delete shared.ready;
	return { found, times };

	async function plain() {
		const engine = await at('/gewoon/pagefind.js');
		await engine.init();
		return async (query: string) => {
			const { results } = await engine.search(query);
			const top = await Promise.all(
				results.slice(0, limit).map((one: { data(): unknown }) => one.data()),
			);
			return top.map((one) => strip((one as { url: string }).url));
		};
	}

	/** As the search page does it: code, words and Pagefind at the same time. */
	async function ours() {
		const [{ search }, engine, words, originals] = await Promise.all([
			at('/search.js'),
			at('/pagefind/pagefind.js').then(async (found) => {
				await found.options({ noWorker: true });
				await found.init();
				return found;
			}),
			fetch('/zoekwoorden.json').then((answer) => answer.json()),
			fetch('/pagefind/vertalingen.json').then((answer) => answer.json()),
		]);
		const foreign = async () => (await fetch('/talen.txt')).text();
		return async (query: string) => {
			const { results } = await search(query, {
				pagefind: engine,
				words,
				originals,
				foreign,
				limit,
			});
			return results.map(({ url }: { url: string }) => strip(url));
		};
	}
};
