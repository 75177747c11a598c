import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/check/index.ts';
import { parse, toText } from '../../src/markdown/index.ts';
import { type Entry, kinds } from '../../src/model/index.ts';
import { entryPath } from '../../src/routes/index.ts';
import { poppler, wordsIn } from '../print/readers.ts';
import { DIST } from './page-types.ts';

/**
 * What an author wrote below the data stands whole in every finished file that carries the entry. Only the words count
 * here: each output has its own marks, spaces and ends of lines.
 */
const TOWNS = [
	{ contentDir: 'content', dir: DIST },
	{ contentDir: 'tests/fixtures/second-town', dir: process.env['TEST_TOWN'] },
];

const OUTPUTS = 'data, document, document in large letters, fiche, page, search, whole text'.split(
	', ',
);

/** Paper prints an address as one types it. */
const SCHEME = /https?:\/\//g;

/** So many words begin no other text. */
const OPENING = 5;

for (const { contentDir, dir } of TOWNS)
	test(`no word of an author is lost in any file of ${contentDir}`, async () => {
		test.skip(!dir, 'only `npm test` builds the second town');
		test.slow();
		const { entries } = readContent(contentDir).readable;
		const written = entries.filter(({ body }) => body.trim() !== '');
		const filesOf = openFiles(dir ?? '', entries);
		const lost: string[] = [];
		const compared = new Set<string>();
		for (const entry of written) {
			const wanted = new Set(wordsIn(toText(parse(entry.body)).replaceAll(SCHEME, '')));
			for (const [output, text] of Object.entries(await filesOf(entry))) {
				if (text === undefined) continue;
				compared.add(output);
				const missing = [...wanted.difference(new Set(wordsIn(text)))].filter(
					(word) => !lettersOf(text).includes(word),
				);
				if (missing.length > 0) lost.push(`${entry.file}: ${output} has no ${missing.join(', ')}`);
			}
		}
		expect(lost).toEqual([]);
		// An output that was never compared would hide everything.
		expect([...compared].sort()).toEqual(OUTPUTS);
	});

/** A word may go on at the other side of the end of a line or a page. */
const lettersOf = (text: string) => wordsIn(text).join('');

type Files = Record<string, string | undefined>;

function openFiles(dir: string, entries: readonly Entry[]) {
	const html = once((path) => readIfThere(join(dir, path), (bytes) => shownIn(String(bytes))));
	const pdf = once((path) => readIfThere(join(dir, `druk/${path}.pdf`), poppler));
	const records = searchRecords(dir);
	const texts = dataTexts(dir);
	const publications = entries.filter((entry) => entry.kind === 'publications');
	return async (entry: Entry): Promise<Files> => {
		const [path = ''] = entryPath({ original: entry.lang }, entry).split('#');
		const folder = `${kinds[entry.kind].segment}/${entry.id}`;
		const own: Files = {
			page: html(`${path}index.html`),
			fiche: wholeOrNone(entry, await pdf(`fiches/${folder}`)),
			data: texts.get(`${entry.kind}/${entry.id}`),
			search: records.get(path),
		};
		const books = entry.kind === 'publications' ? [entry] : publications;
		for (const book of books) Object.assign(own, await inBook(book, entry));
		return own;
	};

	/** A chapter shows a whole entry in a dossier; a guide has room for its steps instead. */
	async function inBook(book: Entry<'publications'>, entry: Entry): Promise<Files> {
		const pages = globSync(`publicaties/${book.id}/lezen/**/index.html`, { cwd: dir });
		const source = pages.map((path) => readFileSync(join(dir, path), 'utf8')).join('');
		const anchor = `${kinds[entry.kind].label[0]}-${entry.id}`;
		const isOwn = book.id === entry.id && book.kind === entry.kind;
		const article = isOwn ? source : articleIn(source, anchor);
		if (article === undefined || (!isOwn && book.data.form === 'gids')) return {};
		return {
			'whole text': shownIn(article),
			document: await pdf(book.id),
			'document in large letters': await pdf(`${book.id}-grote-letters`),
		};
	}
}

/** A fiche is one page, and leads to the rest: a text that does not fit is left out, but never cut short. */
function wholeOrNone({ body }: Entry, fiche = ''): string | undefined {
	const opening = wordsIn(toText(parse(body)))
		.slice(0, OPENING)
		.join(' ');
	return wordsIn(fiche).join(' ').includes(opening) ? fiche : undefined;
}

/** The words of a page, as a reader sees them: no scripts, and what is marked inside a word does not part it. */
function shownIn(html: string): string {
	return html
		.replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, ' ')
		.replaceAll(/<\/?(?:a|abbr|b|bdi|button|em|i|mark|span|strong|wbr)\b[^>]*>/g, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, plain?: string) =>
			String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(plain)),
		)
		.replaceAll(/&(?:shy|\w*joiner);|\u00ad/g, '');
}

function articleIn(html: string, anchor: string): string | undefined {
	const from = html.search(new RegExp(`<article[^>]* id="${anchor}"`));
	return from < 0 ? undefined : html.slice(from, html.indexOf('</article>', from));
}

/** What search knows of each page: Pagefind keeps a file a page, packed behind a few letters of its own. */
const searchRecords = (dir: string) =>
	new Map(
		globSync('pagefind/fragment/*.pf_fragment', { cwd: dir }).map((file) => {
			const json = String(gunzipSync(readFileSync(join(dir, file)))).replace(/^[^{]+/, '');
			const { url, content } = JSON.parse(json) as { url: string; content: string };
			return [url, content] as const;
		}),
	);

function dataTexts(dir: string): Map<string, string> {
	const { entries } = JSON.parse(readFileSync(join(dir, 'data/dossier.json'), 'utf8')) as {
		entries: { kind: string; id: string; text: string }[];
	};
	return new Map(entries.map(({ kind, id, text }) => [`${kind}/${id}`, text]));
}

function once<T>(make: (key: string) => T): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const found = made.has(key) ? (made.get(key) as T) : make(key);
		made.set(key, found);
		return found;
	};
}

function readIfThere<T>(path: string, read: (bytes: Buffer) => T): T | undefined {
	try {
		return read(readFileSync(path));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
