import { close, createIndex } from 'pagefind';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './records.ts';

/** Files by their path. */
export type Files = Map<string, Buffer>;

/** A finished page of the site that says itself what of it can be found. */
export interface OwnPage {
	url: string;
	html: string;
}

/**
 * Pagefind's Dutch stems are coarse (maatje becomes maat) and would also cut words of other languages; our own expansion knows
 * the forms of a word better. A language without stems also takes a smaller engine.
 */
const NO_STEMS = 'und';

/**
 * Places of words in one file of the index. Pagefind's own 25,000 make a question of a dozen words fetch most of the index; far
 * fewer make the list of files, which every question fetches, too long.
 */
const CHUNK_SIZE = 800;

/** What a search in the browser needs; the rest is Pagefind's own interface, and its code once more for a worker. */
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.unknown\.pagefind$|\.pf_\w+$/;

/** What no reader reads, and Pagefind neither: it only takes time to get past it. */
const UNREAD = /<(style|script|svg)\b[^>]*>.*?<\/\1>/gs;

/** The index as Pagefind makes it. Without filters, which it would list in another order every time: two builds are alike. */
export async function pagefindIndex(
	records: readonly SearchRecord[],
	own: readonly OwnPage[],
): Promise<Files> {
	// Pagefind starts its own process, which reads this; the Node interface of 1.5 has no other way to say it.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE);
	try {
		const { index, errors } = await createIndex({ forceLanguage: NO_STEMS });
		if (!index) throw new Error(errors.join('\n'));
		// One by one and in order: Pagefind numbers pages as they come in.
		for (const { url, html } of own)
			refuse(await index.addHTMLFile({ url, content: html.replaceAll(UNREAD, '') }), url);
		for (const { url, html } of records.map(pageOf))
			refuse(await index.addHTMLFile({ url, content: html }), url);
		// Not writeFiles: it says it is ready while its last files are still empty (1.5.2).
		const { files, ...made } = await index.getFiles();
		refuse(made, 'pagefind');
		return new Map(
			files
				.filter(({ path }) => NEEDED.test(path))
				.map(({ path, content }) => [path, Buffer.from(content)]),
		);
	} finally {
		// Without this Pagefind's own process keeps ours alive.
		await close();
	}
}

const pageOf = (record: SearchRecord, number: number): OwnPage => ({
	url: record.url,
	html: recordHtml(record, number),
});

function refuse({ errors }: { errors: string[] }, url: string) {
	if (errors.length > 0) throw new Error(`${url}: ${errors.join('\n')}`);
}
