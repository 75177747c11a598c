import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { RUNNER, type Way } from './runner.ts';

/** What one way of searching costs; medians. */
export interface Speed {
	/** Bytes as they travel for a first question, and for the heaviest one. */
	bytes: number;
	mostBytes: number;
	/** Milliseconds to the first results with nothing fetched yet, and for a next question. */
	first: number;
	next: number;
}

/** Different questions each time: one could be lucky. */
const ROUNDS = 9;
const NEXT = 4;
/** What fits on the first screen. */
const FIRST_SIGHT = 5;
/** An old phone on a slow line. */
const SLOW_CPU = 4;
const GOOD_LINE = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOW_LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Asks by turns in both ways, each time in a browser that knows nothing yet. */
export async function measureSpeed(
	browser: Browser,
	port: number,
	queries: readonly string[],
): Promise<Record<Way, Speed>> {
	const samples: Record<Way, Sample[]> = { plain: [], ours: [] };
	const step = Math.max(1, Math.floor(queries.length / ROUNDS));
	for (let round = 0; round < ROUNDS; round++) {
		const asked = Array.from(
			{ length: NEXT + 1 },
			(_, at) => queries[(round * step + at) % queries.length] ?? '',
		);
		for (const way of ['plain', 'ours'] as const)
			samples[way].push(await sample(browser, port, way, asked));
	}
	return { plain: summary(samples.plain), ours: summary(samples.ours) };
}

interface Sample {
	bytes: number;
	times: number[];
}

async function sample(
	browser: Browser,
	port: number,
	way: Way,
	queries: string[],
): Promise<Sample> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`http://localhost:${port}/`);
	const weigh = scale(page);
	const client = await slowDown(page);
	const [first = '', ...others] = queries;
	const { times } = await page.evaluate(RUNNER, { way, queries: [first], limit: FIRST_SIGHT });
	const bytes = await weigh();
	// The next ones on a good line: what is left is the phone's own work. The runner forgets its engine: start anew.
	await client.send('Network.emulateNetworkConditions', { offline: false, ...GOOD_LINE });
	const all = await page.evaluate(RUNNER, { way, queries: [first, ...others], limit: FIRST_SIGHT });
	await context.close();
	return { bytes, times: [times[0] ?? 0, ...all.times.slice(1)] };
}

async function slowDown(page: Page) {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_LINE });
	return client;
}

/** Weighs all that the page fetches from now until it is read. */
function scale(page: Page): () => Promise<number> {
	const sizes: Promise<number>[] = [];
	const weigh = (answer: Response) =>
		sizes.push(
			answer.body().then(
				(body) => onTheWire(answer.url(), body),
				// Came after the results were there, and the page is gone: not part of the first answer.
				() => 0,
			),
		);
	page.on('response', weigh);
	return async () => {
		page.off('response', weigh);
		return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	};
}

/** Pagefind packs its own files already; the rest travels as Brotli. */
const onTheWire = (url: string, body: Buffer) =>
	/\.(js|json|txt|html)(?:\?|$)/.test(url) ? brotliCompressSync(body).length : body.length;

const summary = (samples: readonly Sample[]): Speed => ({
	bytes: median(samples.map(({ bytes }) => bytes)),
	mostBytes: Math.max(...samples.map(({ bytes }) => bytes)),
	first: median(samples.map(({ times }) => times[0] ?? 0)),
	next: median(samples.flatMap(({ times }) => times.slice(1))),
});

const median = (numbers: readonly number[]) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
