import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFStream } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { inject } from 'vitest';
import { takePicture } from '../../src/print/engine/take-picture.ts';
import { check } from '../../src/check/index.ts';
import { type CacheOptions, type Printed, printDocuments } from '../../src/print/index.ts';
import { wordsIn } from '../words.ts';

/** Any day will do, as long as it is the same one. */
export const VERSION = '2026-11-22';

export const t = wordsIn('nl');

/** Prints documents of a content folder into a new folder; without editions all of them, unless another suite did so. */
export async function print(
	contentDir: string,
	editions?: Printed['edition'][],
	cache: CacheOptions | 'none' = { dir: inject('printed'), stamp: 'this run' },
	languages?: readonly string[],
	{ day = VERSION, edited = VERSION } = {},
) {
	const { dossier, problems } = await check({ contentDir, today: day });
	if (!dossier) throw new Error(`Not fit to print: ${problems[0]?.message}`);
	const outDir = mkdtempSync(join(tmpdir(), 'drempelwijzer-print-'));
	const options = {
		dossier,
		outDir,
		t,
		wordsIn,
		day,
		editedOn: () => edited,
		onProgress: () => {},
		takePicture,
	};
	const printed = await printDocuments({
		...options,
		...(editions && { editions }),
		...(cache !== 'none' && { cache }),
		...(languages && { languages }),
	});
	const files = printed.flatMap(({ file, preview, allPages }) =>
		[file, preview?.file, allPages?.file].filter((name) => name !== undefined),
	);
	const bytes = new Map(files.map((file) => [file, readFileSync(join(outDir, file))]));
	rmSync(outDir, { recursive: true });
	const read = ({ file }: Pick<Printed, 'file'>) => Uint8Array.from(bytes.get(file) ?? []);
	return { dossier, printed, read };
}

/** Text without white space and soft hyphens: a title may run over two lines. */
export const squeeze = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');

/** Opens a PDF and reads the squeezed text of every page. */
export async function openPdf(bytes: Uint8Array) {
	const pdf = await getDocumentProxy(Uint8Array.from(bytes));
	const read = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const page = await pdf.getPage(index + 1);
			const { items } = await page.getTextContent();
			const words = items.filter((item) => 'str' in item).filter(({ str }) => str.trim() !== '');
			return {
				text: squeeze(words.map(({ str }) => str).join('')),
				edge: edgeOf(words, page.view),
				lines: words.map(({ str, transform, width }) => ({
					text: str,
					size: Math.hypot(Number(transform[2]), Number(transform[3])),
					from: Number(transform[4]),
					to: Number(transform[4]) + width,
					above: Number(transform[5]),
				})),
			};
		}),
	);
	return {
		pdf,
		pages: read.map(({ text }) => text),
		/** Smallest distance in mm between words and paper's edge, per page. */
		edges: read.map(({ edge }) => edge),
		/** Words of every page, with the size of their letters, from where to where they run and how far above the paper's edge they stand, in points. */
		lines: read.map(({ lines }) => lines),
		bookmarks: await bookmarksOf(pdf),
	};
}

const POINTS_PER_MM = 72 / 25.4;

function edgeOf(words: { transform: number[]; width: number }[], view: number[]): number {
	const [, , right = 0, top = 0] = view;
	const distances = words.flatMap(({ transform, width }) => {
		const [, , , size = 0, x = 0, y = 0] = transform;
		return [x, y, right - x - width, top - y - size];
	});
	return Math.min(Infinity, ...distances) / POINTS_PER_MM;
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
export async function structureOf(bytes: Uint8Array): Promise<string> {
	const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
	return context
		.enumerateIndirectObjects()
		.filter(([, object]) => !(object instanceof PDFStream))
		.map(([, object]) => String(object))
		.join('\n');
}
