import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadContent, readContent } from '../../check/index.ts';
import { markedAsCurrent } from '../translate/made-from.ts';

/** A link that now leads to another name changes no word: translations that fitted the Dutch text still do. */
export function keepFresh(contentDir: string, before: ReadContent, newName = (id: string) => id) {
	const nameOf = (kind: string, id: string, lang: string) => `${kind}/${id}/${lang}`;
	const fresh = new Set(
		before.translations
			.filter(({ isStale }) => !isStale)
			.flatMap(({ kind, id, lang }) => [nameOf(kind, id, lang), nameOf(kind, newName(id), lang)]),
	);
	const { translations, readable } = readContent(contentDir);
	for (const { kind, id, lang, file, isStale } of translations) {
		const original = readable.entries.find((entry) => entry.kind === kind && entry.id === id);
		if (!isStale || !original || !fresh.has(nameOf(kind, id, lang))) continue;
		const path = join(contentDir, '..', file);
		writeFileSync(path, markedAsCurrent(readFileSync(path, 'utf8'), original));
	}
}
