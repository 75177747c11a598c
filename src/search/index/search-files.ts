import type { Concept } from '../browser/types.ts';
import { type Files, type OwnPage, pagefindIndex } from './pagefind.ts';
import { localPath } from '../../routes/index.ts';
import { nationalLines } from '../../views/index.ts';
import { fold } from '../browser/words/fold.ts';
import { type Telling, searchRecords } from './records.ts';
import { searchPacket } from './search-packet.ts';
import { wordFiles } from './word-files.ts';

/** All that search fetches, by path from the root of the site, and how many pages it can find. */
export async function searchFiles(
	telling: Telling,
	own: readonly OwnPage[],
	civic: readonly Concept[],
): Promise<{ files: Files; pages: number }> {
	const records = searchRecords(telling);
	const index = await pagefindIndex(records, own);
	const files: Files = new Map([...index].map(([path, content]) => [`pagefind/${path}`, content]));
	const add = (path: string, text: string) => files.set(path, Buffer.from(text));
	const { list, foreign } = wordFiles(telling.dossier, civic, linesOf(telling));
	const { original } = telling.dossier.site;
	const folder = localPath(original, '/zoeken/').slice(1);
	const pages = [
		...records.map(({ facts }) => facts),
		...own.map(() => ({ kind: 'pages', lang: original })),
	];
	add(`${folder}woorden.json`, JSON.stringify({ ...list, pages }));
	for (const [group, words] of foreign) add(`${folder}talen/${group}.txt`, words);
	files.set('pagefind/alles.bin', searchPacket(files));
	return { files, pages: records.length + own.length };
}

function linesOf({ dossier, day, wordsIn }: Telling): Map<string, string> {
	const lang = dossier.site.original;
	const lines = nationalLines({ dossier, day, lang, t: wordsIn(lang) });
	return new Map(lines.map(({ id, name }) => [fold(name), id]));
}
