import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { EVERYWHERE, type SearchRecord } from '../../src/search/index.ts';
import { htmlFiles } from '../html-files.ts';
import { originalsIn } from './search-originals.ts';
import { searchPacket } from './search-packet.ts';
import { steadyIndex } from './steady-index.ts';

/** Makes the search index of the built pages and of what has no page of its own; gives how many. */
export async function buildSearchIndex(
	site: string,
	records: readonly SearchRecord[],
): Promise<number> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'nl' });
		if (!index) throw new Error(errors.join('\n'));
		let pages = 0;
		// One by one and in order: addDirectory numbers pages as they come in, and two builds then differ.
		for (const { path, html } of htmlFiles(site)) {
			const added = await index.addHTMLFile({
				sourcePath: path,
				content: withEverywhere(html),
			});
			if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
			pages++;
		}
		for (const record of records) {
			const added = await index.addCustomRecord({
				...record,
				content: `${record.content} ${EVERYWHERE}`,
			});
			if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
		}
		// Not writeFiles: it says it is ready while its last files are still empty (1.5.2).
		const made = await index.getFiles();
		if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
		const files = new Map(made.files.map(({ path, content }) => [path, Buffer.from(content)]));
		const steady = steadyIndex(files);
		for (const [path, content] of steady) write(join(site, 'pagefind', path), content);
		write(
			join(site, 'pagefind', 'vertalingen.json'),
			Buffer.from(JSON.stringify(originalsIn(steady))),
		);
		write(join(site, 'pagefind', 'alles.bin'), searchPacket(steady));
		return pages + records.length;
	} finally {
		// Without this Pagefind's own process keeps ours alive.
		await close();
	}
}

/** Only for the index; the page itself does not carry it. */
const withEverywhere = (html: string) =>
	html.replace(
		/<[^>]*\sdata-pagefind-body\b[^>]*>/,
		(tag) =>
			`${tag}<span data-alles="${EVERYWHERE}" data-pagefind-index-attrs="data-alles"></span>`,
	);

function write(file: string, content: Buffer) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
