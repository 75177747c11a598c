import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { type Response, chromium } from 'playwright';
import { rolldown } from 'rolldown';
import type { Dossier } from '../../../src/dossier/index.ts';
import { foreignWords, wordList } from '../../../src/search/index.ts';
import { findBrowser, launchOptions } from '../../find-browser.mjs';
import { addressOf, entriesWithPages, pageOf } from './pages.ts';

/** What one way of searching found, per question, and what it cost. */
export interface Run {
	found: string[][];
	/** Bytes as they travel for the first question. */
	bytes: number;
	/** Milliseconds per question once everything is loaded: the median. */
	time: number;
}

export type Way = 'plain' | 'ours';

/** Runs every question in a real browser against a real Pagefind index: as it comes, and with our expansion. */
export async function searchInBrowser(
	dossier: Dossier,
	queries: readonly string[],
	/** A built site, to search that instead of pages made for the occasion. */
	site?: string,
) {
	const made = await mkdtemp(join(tmpdir(), 'zoekbank-'));
	if (!site) await makeIndex(dossier, made);
	const server = await serve(site ?? made, await filesOf(dossier));
	const { port } = server.address() as { port: number };
	const browser = await chromium.launch(launchOptions(await findBrowser()));
	try {
		const runs: Partial<Record<Way, Run>> = {};
		for (const way of ['plain', 'ours'] as const) {
			const page = await browser.newPage();
			const travelled = new Map<string, Promise<number>>();
			const listen = (response: Response) => {
				const size = response.body().then((body) => onTheWire(response.url(), body));
				travelled.set(response.url(), size);
			};
			await page.goto(`http://localhost:${port}/`);
			page.on('response', listen);
			await page.evaluate(RUNNER, { way, queries: queries.slice(0, 1) });
			const sizes = await Promise.all([...travelled.values()]);
			page.off('response', listen);
			const { found, times } = await page.evaluate(RUNNER, { way, queries: [...queries] });
			const sorted = [...times].sort((a, b) => a - b);
			runs[way] = {
				found,
				bytes: sizes.reduce((sum, size) => sum + size, 0),
				time: sorted[Math.floor(sorted.length / 2)] ?? 0,
			};
			await page.close();
		}
		return runs as Record<Way, Run>;
	} finally {
		await browser.close();
		server.close();
		await rm(made, { recursive: true });
	}
}

/** Runs inside the page. */
const RUNNER = async ({ way, queries }: { way: Way; queries: string[] }) => {
	const at = (path: string) => import(/* @vite-ignore */ path);
	const engine = await at('/pagefind/pagefind.js');
	await engine.options({ noWorker: true });
	await engine.init();
	const found: string[][] = [];
	const times: number[] = [];
	const strip = (url: string) => url.replaceAll(/^\/|\/$/g, '');
	const { search } = way === 'ours' ? await at('/search.js') : {};
	const foreign = async () => (await fetch('/talen.txt')).text();
	const shared = globalThis as { words?: unknown };
	if (way === 'ours') shared.words ??= await (await fetch('/zoekwoorden.json')).json();
	for (const query of queries) {
		const start = performance.now();
		if (way === 'ours') {
			const { words } = shared;
			const { results } = await search(query, { pagefind: engine, words, foreign });
			found.push(results.map(({ url }: { url: string }) => strip(url)));
		} else {
			const { results } = await engine.search(query);
			const top = await Promise.all(
				results.slice(0, 10).map((one: { data(): unknown }) => one.data()),
			);
			found.push(top.map((one) => strip((one as { url: string }).url)));
		}
		times.push(performance.now() - start);
	}
	return { found, times };
};

async function makeIndex(dossier: Dossier, folder: string) {
	const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
	for (const entry of entriesWithPages(dossier))
		await index?.addHTMLFile({ url: `/${addressOf(entry)}/`, content: pageOf(dossier, entry) });
	await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
	await pagefind.close();
}

/** What is ours, by address. */
const filesOf = async (dossier: Dossier) =>
	new Map([
		['/', '<!doctype html><title>zoekbank</title>'],
		['/search.js', await bundle('src/search/browser/search.ts')],
		['/zoekwoorden.json', JSON.stringify(wordList(dossier))],
		['/talen.txt', foreignWords(dossier)],
	]);

export async function bundle(input: string): Promise<string> {
	const built = await rolldown({ input });
	const { output } = await built.generate({ minify: true });
	return output[0].code;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

async function serve(folder: string, files: Map<string, string>): Promise<Server> {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const type = path === '/' ? 'text/html' : (TYPES[extname(path)] ?? 'application/octet-stream');
		const answer = files.has(path)
			? Promise.resolve(files.get(path))
			: readFile(join(folder, path));
		answer.then(
			(body) => response.setHeader('content-type', type).end(body),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((ready) => server.listen(0, ready));
	return server;
}

/** Pagefind packs its own files already; the rest travels as Brotli. */
const onTheWire = (url: string, body: Buffer) =>
	/\.(js|json|html|txt)$/.test(url) ? brotliCompressSync(body).length : body.length;
