import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Dossier } from '../../../src/dossier/index.ts';
import { buildSearchIndex } from '../../../src/pipeline/search-index.ts';
import { htmlFiles } from '../../../src/pipeline/gates/html-files.ts';
import { addressOf, entriesWithPages, pageOf } from './pages.ts';

/** The site as it was last built; its pages are indexed anew. */
const SITE = 'dist';

/** Makes both indexes of one set of pages: as our build does it, and Pagefind as it comes. Gives their folders. */
export async function makeIndexes(dossier: Dossier, scratch: string, isReal: boolean) {
	const ours = join(scratch, 'ons');
	const pages = isReal ? SITE : join(scratch, 'bladzijden');
	if (!isReal) await writePages(dossier, pages);
	if (!existsSync(pages)) throw new Error('There is no built site: run npm run build');
	await buildSearchIndex(pages, dossier, ours);
	await plainIndex(pages, join(scratch, 'gewoon'));
	return { pagefind: join(ours, 'pagefind'), gewoon: join(scratch, 'gewoon') };
}

/** Pages with what the site lets Pagefind see. */
async function writePages(dossier: Dossier, folder: string) {
	for (const entry of entriesWithPages(dossier)) {
		const file = join(folder, addressOf(entry), 'index.html');
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, pageOf(dossier, entry));
	}
}

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
