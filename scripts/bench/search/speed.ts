import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { RUNNER, type Way } from './runner.ts';

/** What one way of searching costs in one browser that knows nothing yet. */
interface Sample {
	/** Bytes as they travel for a first question. */
	bytes: number;
	requests: number;
	/** Milliseconds to the first results with nothing fetched yet, and for each next question. */
	first: number;
	next: number[];
}

/** One round per way, each round with other questions. */
export type Samples = Record<Way, Sample[]>;

const NEXT = 4;
/** What fits on the first screen. */
const FIRST_SIGHT = 5;
/** An old phone on a slow line. */
const SLOW_CPU = 4;
const GOOD_LINE = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOW_LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Asks by turns in both ways. Different questions each time: one could be lucky. */
export async function measureSpeed(
	lab: { browser: Browser; port: number },
	queries: readonly string[],
	rounds: number,
): Promise<Samples> {
	const samples: Samples = { plain: [], ours: [] };
	const step = Math.max(1, Math.floor(queries.length / rounds));
	for (let round = 0; round < rounds; round++) {
		const asked = Array.from(
			{ length: NEXT + 1 },
			(_, at) => queries[(round * step + at) % queries.length] ?? '',
		);
		// Who goes first changes: the machine may be busier at one moment than at the next.
		const ways: Way[] = round % 2 ? ['plain', 'ours'] : ['ours', 'plain'];
		for (const way of ways) samples[way].push(await sample(lab, way, asked));
	}
	return samples;
}

async function sample(
	{ browser, port }: { browser: Browser; port: number },
	way: Way,
	queries: string[],
): Promise<Sample> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`http://localhost:${port}/`);
	const weigh = scale(page);
	const client = await slowDown(page);
	const [first = '', ...others] = queries;
	const ask = (asked: string[]) =>
		page.evaluate(RUNNER, { way, queries: asked, limit: FIRST_SIGHT });
	const { times } = await ask([first]);
	const weight = await weigh();
	// The next ones on a good line: what is left is the phone's own work.
	await client.send('Network.emulateNetworkConditions', { offline: false, ...GOOD_LINE });
	const { times: next } = await ask(others);
	await context.close();
	return { ...weight, first: times[0] ?? 0, next };
}

async function slowDown(page: Page) {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_LINE });
	return client;
}

/** Weighs all that the page fetches from now until it is read. */
function scale(page: Page) {
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
		const found = await Promise.all(sizes);
		return { bytes: found.reduce((sum, size) => sum + size, 0), requests: found.length };
	};
}

/** Pagefind packs its own files already; the rest travels as Brotli. */
const onTheWire = (url: string, body: Buffer) =>
	/\.(js|json|txt|html)(?:\?|$)/.test(url) ? brotliCompressSync(body).length : body.length;
