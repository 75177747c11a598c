import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../dossier/index.ts';
import { all, get } from '../../dossier/index.ts';
import type { Translate } from '../../languages/index.ts';
import { kindNames } from '../../model/index.ts';
import { type EditedOn, printDocuments } from '../../print/index.ts';
import { printCache } from '../../pipeline/parts/print-cache.ts';

/** On which page of a printed document an entry stands: its key → the number at the foot. */
export type Pages = ReadonlyMap<string, number>;

export interface Laid {
	pages: number;
	places: Pages;
}

/**
 * Prints a publication as readers get it and reads in the PDF itself where each entry came to stand. A document that was
 * printed before comes from the cache of the print house. Undefined where no PDF can be read (npm ci --omit=dev).
 */
export async function layOut(
	dossier: Dossier,
	id: string,
	how: { t: Translate; day: string; editedOn: EditedOn },
): Promise<Laid | undefined> {
	const outDir = mkdtempSync(join(tmpdir(), 'drempelwijzer-gevolgen-'));
	const alone = new Map([[id, get(dossier, 'publications', id)]]);
	try {
		const [printed, ...volumes] = await printDocuments({
			...how,
			dossier: { ...dossier, entries: { ...dossier.entries, publications: alone } },
			outDir,
			onProgress: () => undefined,
			editions: ['standaard'],
			cache: printCache(),
		});
		// In volumes a number at the foot does not say where.
		if (!printed || volumes.length > 0) return undefined;
		return await readPlaces(join(outDir, printed.file), dossier);
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

/** Every card stands among the bookmarks of a document, by its title; one that a link leads to is named after its entry. */
async function readPlaces(file: string, dossier: Dossier): Promise<Laid | undefined> {
	const reader = await import('unpdf').catch(() => undefined);
	if (!reader) return undefined;
	const pdf = await reader.getDocumentProxy(new Uint8Array(readFileSync(file)));
	const places = new Map<string, number>();
	const destinations = (await pdf.getDestinations()) as Record<string, Destination>;
	const pageOf = async ([page]: Destination) => 1 + (await pdf.getPageIndex(page));
	const keys = Map.groupBy(
		kindNames.flatMap((kind) => all(dossier, kind)),
		({ data }) => data.title,
	);
	for (const { title, dest } of bookmarksIn(((await pdf.getOutline()) as Bookmark[] | null) ?? []))
		if (Array.isArray(dest))
			for (const { kind, id } of keys.get(title) ?? [])
				places.set(`${kind}/${id}`, await pageOf(dest));
	for (const [name, destination] of Object.entries(destinations))
		places.set(name, await pageOf(destination));
	return { pages: pdf.numPages, places };
}

interface Bookmark {
	title: string;
	dest: Destination | string | null;
	items: Bookmark[];
}

const bookmarksIn = (list: readonly Bookmark[]): Bookmark[] =>
	list.flatMap((one) => [one, ...bookmarksIn(one.items)]);

/** Where a link leads: a page, and how to show it. */
type Destination = [page: { num: number; gen: number }, ...how: unknown[]];
