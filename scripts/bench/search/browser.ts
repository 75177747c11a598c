import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { chromium } from 'playwright';
import type { Dossier } from '../../../src/dossier/index.ts';
import { searchRecords } from '../../../src/search/index.ts';
import { buildSearchIndex } from '../../build/search-index.ts';
import { findBrowser, launchOptions } from '../../find-browser.mjs';
import { htmlFiles } from '../../html-files.ts';
import { addressOf, entriesWithPages, pageOf } from './pages.ts';
import { RUNNER, type Way } from './runner.ts';
import { filesOf, serve } from './server.ts';
import { type Speed, measureSpeed } from './speed.ts';

/** What both ways of searching found, per question, and what they cost. */
export interface Runs {
	found: Record<Way, string[][]>;
	speed: Record<Way, Speed>;
}

/** Runs every question in a real browser against a real Pagefind index: as it comes, and with our expansion. */
export async function searchInBrowser(
	dossier: Dossier,
	queries: readonly string[],
	/** A built site, to search that instead of pages made for the occasion. */
	site?: string,
): Promise<Runs> {
	const scratch = await mkdtemp(join(tmpdir(), 'zoekbank-'));
	const pages = site ?? join(scratch, 'site');
	if (!site) await makePages(dossier, pages);
	await plainIndex(pages, join(scratch, 'gewoon'));
	const folders = { pagefind: join(pages, 'pagefind'), gewoon: join(scratch, 'gewoon') };
	const server = await serve(folders, await filesOf(dossier));
	const { port } = server.address() as { port: number };
	const browser = await chromium.launch(launchOptions(await findBrowser()));
	try {
		const page = await browser.newPage();
		await page.goto(`http://localhost:${port}/`);
		const ask = async (way: Way) =>
			(await page.evaluate(RUNNER, { way, queries: [...queries] })).found;
		const found = { plain: await ask('plain'), ours: await ask('ours') };
		await page.close();
		return { found, speed: await measureSpeed(browser, port, queries) };
	} finally {
		await browser.close();
		server.close();
		await rm(scratch, { recursive: true });
	}
}

/** Pages with what the site lets Pagefind see, and the index that our build makes of them. */
async function makePages(dossier: Dossier, folder: string) {
	for (const entry of entriesWithPages(dossier)) {
		const file = join(folder, addressOf(entry), 'index.html');
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, pageOf(dossier, entry));
	}
	await buildSearchIndex(folder, searchRecords(dossier));
}

/** Pagefind as it comes. */
async function plainIndex(site: string, folder: string) {
	const { index } = await pagefind.createIndex();
	for (const { path, html } of htmlFiles(site))
		await index?.addHTMLFile({ sourcePath: path, content: html });
	// Not writeFiles: it says it is ready while its last files are still empty (1.5.2).
	for (const { path, content } of (await index?.getFiles())?.files ?? []) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	await pagefind.close();
}
