import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Dossier } from '../dossier/index.ts';
import { EVERYWHERE, searchRecords, searchWords } from '../search/index/index.ts';
import { addressOf, htmlFiles } from './gates/html-files.ts';
import { lightCode } from '../search/index/light-code.ts';
import type { Files } from '../search/index/pagefind-files.ts';
import { searchPacket } from '../search/index/search-packet.ts';
import { steadyIndex } from '../search/index/steady-index.ts';

/** Makes the search index of the built pages and of what has no page of its own, in this folder; gives how many. */
export async function buildSearchIndex(
	site: string,
	dossier: Dossier,
	folder = site,
): Promise<number> {
	const { files, pages } = await rawIndex(site, dossier);
	const index = inFolder('pagefind', await lightCode(steadyIndex(files)));
	const packet = searchPacket(new Map([...index, ...foreignIn(site)]));
	for (const [path, content] of index.set('pagefind/alles.bin', packet))
		write(join(folder, path), content);
	return pages;
}

/**
 * Pagefind's Dutch stems are coarse (maatje becomes maat) and would also cut words of other languages; our own expansion knows
 * the forms of a word better. A language without stems also takes a smaller engine.
 */
const NO_STEMS = 'und';

/** The index as Pagefind makes it. */
async function rawIndex(site: string, dossier: Dossier) {
	const words = searchWords(dossier);
	try {
		const { index, errors } = await createIndex({ forceLanguage: NO_STEMS });
		if (!index) throw new Error(errors.join('\n'));
		let pages = 0;
		// One by one and in order: addDirectory numbers pages as they come in, and two builds then differ.
		for (const { path, html } of htmlFiles(site)) {
			const content = withHidden(html, words.get(addressOf(path)));
			const added = await index.addHTMLFile({ sourcePath: path, content });
			if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
			pages++;
		}
		for (const record of searchRecords(dossier)) {
			const added = await index.addCustomRecord({
				...record,
				content: `${record.content} ${EVERYWHERE}`,
			});
			if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
			pages++;
		}
		// Not writeFiles: it says it is ready while its last files are still empty (1.5.2).
		const made = await index.getFiles();
		if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
		const files = new Map(made.files.map(({ path, content }) => [path, Buffer.from(content)]));
		return { files, pages };
	} finally {
		// Without this Pagefind's own process keeps ours alive.
		await close();
	}
}

/** What people type counts for more than a word in the text and for less than one in the title. */
const WORDS_WEIGHT = 0.5;

/** Words that are only for the index; the page itself does not carry them. */
function withHidden(html: string, words?: string): string {
	const hidden = [
		hiddenWords(EVERYWHERE),
		...(words ? [`<div data-pagefind-weight="${WORDS_WEIGHT}">${hiddenWords(words)}</div>`] : []),
	];
	return html.replace(/<[^>]*\sdata-pagefind-body\b[^>]*>/, (tag) => tag + hidden.join(''));
}

const hiddenWords = (words: string) =>
	`<span data-woorden="${escapeAttribute(words)}" data-pagefind-index-attrs="data-woorden"></span>`;

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const inFolder = (folder: string, files: Files): Files =>
	new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));

/** The words of other languages, which the pages put in the site. */
const foreignIn = (site: string): Files =>
	new Map(
		globSync('zoeken/talen/*.txt', { cwd: site })
			.map((path) => path.replaceAll('\\', '/'))
			.map((path) => [path, readFileSync(join(site, path))]),
	);

function write(file: string, content: Buffer) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
