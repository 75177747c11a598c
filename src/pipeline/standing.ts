import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Printed } from '../print/index.ts';

const DOCUMENTS = 'druk';
/** What the printer told of the documents that lie beside it: pages can be made again without printing. */
const LIST = join(DOCUMENTS, '.documenten.json');

/** The documents of a site, as they were printed for it. */
export function documentsOf(site: string): Printed[] {
	const list = join(site, LIST);
	return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Printed[]) : [];
}

/** Puts printed documents in a site; those that lie there already and were not printed again stay. */
export function putDocuments(from: string, site: string, documents: readonly Printed[]) {
	if (documents.length === 0) return;
	cpSync(join(from, DOCUMENTS), join(site, DOCUMENTS), { recursive: true });
	writeFileSync(join(site, LIST), JSON.stringify(documents));
}

/** Brings what stands, where one part of it is made again: its own place is only touched by the swap. */
export const bringSite = (from: string, site: string) => cpSync(from, site, { recursive: true });
