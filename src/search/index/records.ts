import { entryPath } from '../../i18n/index.ts';
import { type Entry, hasPages, kindNames, kinds } from '../../model/index.ts';
import type { Entries } from './counted-words.ts';
import { textOf } from './entry-text.ts';

/** Something to find that has no page of its own, as Pagefind takes it. */
export interface SearchRecord {
	url: string;
	content: string;
	language: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sort: Record<string, string>;
}

/** Words and sources as search records: each leads to its own place on its page. */
export const searchRecords = ({ entries }: Entries): SearchRecord[] =>
	kindNames
		.filter((kind) => !hasPages(kind))
		.flatMap((kind) => [...entries[kind].values()].map(recordOf));

const recordOf = (entry: Entry): SearchRecord => ({
	url: entryPath(entry),
	content: textOf(entry).join(' '),
	language: entry.lang,
	meta: { title: entry.data.title, samenvatting: entry.data.summary },
	filters: { soort: [kinds[entry.kind].label[0]], taal: [entry.lang] },
	sort: 'date' in entry.data && entry.data.date ? { datum: entry.data.date } : {},
});
