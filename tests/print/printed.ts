import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { check, readContent } from '../../src/check/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { type Printed, printDocuments } from '../../src/print/index.ts';

/** Any day will do, as long as it is the same one. */
export const VERSION = '2026-11-22';

/** The site's own words: a second town has none of its own. */
export const t = translator(readContent('content').words['nl'] ?? {}, 'nl');

/** Prints every document of a content folder into a new folder. */
export async function print(contentDir: string) {
	const { dossier, problems } = await check({ contentDir, today: VERSION });
	if (!dossier) throw new Error(`Not fit to print: ${problems[0]?.message}`);
	const outDir = mkdtempSync(join(tmpdir(), 'drempelwijzer-print-'));
	const printed = await printDocuments({ dossier, outDir, t, version: VERSION, onProgress: () => {} });
	const read = ({ file }: Printed) => new Uint8Array(readFileSync(join(outDir, file)));
	return { dossier, printed, read };
}

/** Text without white space and soft hyphens: a title may run over two lines. */
export const squeeze = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');

/** Opens a PDF and reads the squeezed text of every page. */
export async function openPdf(bytes: Uint8Array) {
	const pdf = await getDocumentProxy(Uint8Array.from(bytes));
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const { items } = await (await pdf.getPage(index + 1)).getTextContent();
			return squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
		}),
	);
	return { pdf, pages, bookmarks: await bookmarksOf(pdf) };
}

/** Bookmarks in order, with the page (from 0) each leads to. */
async function bookmarksOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>) {
	type Mark = { title: string; dest: unknown; items: Mark[] };
	const flat = (marks: Mark[]): Mark[] => marks.flatMap((mark) => [mark, ...flat(mark.items)]);
	const marks = flat(((await pdf.getOutline()) ?? []) as Mark[]);
	return Promise.all(
		marks.map(async ({ title, dest }) => {
			const place = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[]);
			const page = await pdf.getPageIndex(place?.[0] as { num: number; gen: number });
			return { title: squeeze(title), page };
		}),
	);
}

/** Everything a PDF says about its own structure, unpacked. */
export function structureOf(bytes: Uint8Array): string {
	const source = Buffer.from(bytes);
	const streams = [...source.toString('latin1').matchAll(/\/Type \/ObjStm[^>]*\/Length (\d+) >>\nstream\n/g)];
	return streams
		.map(({ index, 0: head, 1: length }) =>
			inflateSync(source.subarray(index + head.length, index + head.length + Number(length))).toString('latin1'),
		)
		.join('\n');
}
