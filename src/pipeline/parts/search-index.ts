import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dossier } from '../../dossier/index.ts';
import { type Words, translator } from '../../languages/index.ts';
import { type OwnPage, type Telling, searchFiles } from '../../search/index/index.ts';
import { addressOf, htmlFiles } from '../gates/html-files.ts';
import { readVocabulary } from '../input/vocabulary.ts';

/** What can be found: a dossier in the words of its site, as it stands on a day. */
export interface ToFind {
	dossier: Dossier;
	words: Record<string, Words>;
	/** The day for which everything is told (ISO). */
	day: string;
}

/** Makes everything that search fetches, in this folder; gives how many pages it can find. */
export async function buildSearchIndex(site: string, what: ToFind, folder = site): Promise<number> {
	const { files, pages } = await searchFiles(
		tellingOf(what),
		[...ownPages(site)],
		readVocabulary(),
	);
	// Names change with what is in them: those of an index that stood here would never go.
	rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
	for (const [path, content] of files) write(join(folder, path), content);
	return pages;
}

/** What records need. */
export const tellingOf = ({ words, ...what }: ToFind): Telling => ({
	...what,
	wordsIn: (lang) => translator(words[lang] ?? words[what.dossier.site.original] ?? {}, lang),
});

/** Pages that are no entry: their layout marks those that are worth finding. */
function* ownPages(site: string): Generator<OwnPage> {
	for (const { path, html } of htmlFiles(site))
		if (html.includes(' data-pagefind-body')) yield { url: addressOf(path), html };
}

function write(file: string, content: Buffer) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
