import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import {
	type ToFind,
	buildSearchIndex,
	tellingOf,
} from '../../../src/pipeline/parts/search-index.ts';
import { recordHtml, searchRecords } from '../../../src/search/index/index.ts';

/** The site as it was last built: its own pages are also found. */
const SITE = 'dist';

/** Makes both indexes of one dossier: as our build does it, and Pagefind as it comes. Gives the folder of each. */
export async function makeIndexes(what: ToFind, scratch: string, isReal: boolean) {
	const folders = { ours: join(scratch, 'ons'), plain: join(scratch, 'gewoon') };
	if (isReal && !existsSync(SITE)) throw new Error('There is no built site: run npm run build');
	await buildSearchIndex(isReal ? SITE : scratch, what, folders.ours);
	await plainIndex(what, folders.plain);
	return folders;
}

/** The same records with Pagefind's own settings. */
async function plainIndex(what: ToFind, folder: string) {
	const { index } = await pagefind.createIndex();
	for (const [number, record] of searchRecords(tellingOf(what)).entries())
		await index?.addHTMLFile({ url: record.url, content: recordHtml(record, number) });
	// Not writeFiles: it says it is ready while its last files are still empty (1.5.2).
	for (const { path, content } of (await index?.getFiles())?.files ?? []) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	await pagefind.close();
}
