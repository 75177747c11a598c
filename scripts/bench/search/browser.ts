import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import type { ToFind } from '../../../src/pipeline/parts/search-index.ts';
import { findBrowser, launchOptions } from '../../find-browser.mjs';
import { makeIndexes } from './indexes.ts';
import { RUNNER, type Way } from './runner.ts';
import { serve } from './server.ts';

export interface Lab {
	browser: Browser;
	port: number;
	/** Folder with all that our search fetches. */
	files: string;
}

/** A real browser and a real index of the built site, or of pages made of a dossier, for as long as the work takes. */
export async function inBrowser<T>(
	what: ToFind,
	isReal: boolean,
	work: (lab: Lab) => Promise<T>,
): Promise<T> {
	const scratch = await mkdtemp(join(tmpdir(), 'zoekbank-'));
	try {
		const folders = await makeIndexes(what, scratch, isReal);
		const server = await serve(folders);
		const browser = await chromium.launch(launchOptions(await findBrowser()));
		try {
			return await work({
				browser,
				port: (server.address() as { port: number }).port,
				files: folders.ours,
			});
		} finally {
			await browser.close();
			server.close();
		}
	} finally {
		await rm(scratch, { recursive: true });
	}
}

/** What both ways of searching find for every question. */
export async function findAll(
	{ browser, port }: Lab,
	queries: readonly string[],
): Promise<Record<Way, string[][]>> {
	const page = await browser.newPage();
	await page.goto(`http://localhost:${port}/`);
	const ask = async (way: Way) =>
		(await page.evaluate(RUNNER, { way, queries: [...queries] })).found;
	const found = { plain: await ask('plain'), ours: await ask('ours') };
	await page.close();
	return found;
}
