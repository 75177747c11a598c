import type { Chapter, Entry, Publication } from '../model/index.ts';
import { type Dossier, all } from './dossier.ts';

/** The kinds that a theme brings into a chapter, in the order in which they are read. */
const BY_THEME = ['barriers', 'recommendations', 'actions'] as const;
const BY_NAME = ['barriers', 'recommendations', 'actions', 'contacts'] as const;

export interface ChapterEntries {
	chapter: Chapter;
	entries: Entry[];
}

/** What each chapter holds. An entry that a theme brings in stands in the first such chapter only. */
export function chapterEntries(dossier: Dossier, { chapters }: Publication): ChapterEntries[] {
	const used = new Set<Entry>();
	return chapters.map((chapter) => {
		const entries = [
			...named(dossier, chapter),
			...ofThemes(dossier, chapter).filter((entry) => !used.has(entry)),
		];
		for (const entry of entries) used.add(entry);
		return { chapter, entries: [...new Set(entries)] };
	});
}

function named(dossier: Dossier, chapter: Chapter): Entry[] {
	const chosen = BY_NAME.flatMap((kind) =>
		chapter[kind].flatMap((id) => dossier.entries[kind].get(id) ?? []),
	);
	return chapter.all ? [...chosen, ...all(dossier, chapter.all)] : chosen;
}

const ofThemes = (dossier: Dossier, { themes }: Chapter): Entry[] =>
	BY_THEME.flatMap((kind) =>
		(all(dossier, kind) as Entry[]).filter(({ data }) =>
			(data as { themes: string[] }).themes.some((id) => themes.includes(id)),
		),
	);
