import { get } from '../dossier/index.ts';
import type { Entry } from '../model/index.ts';
import { referencesIn, kinds } from '../model/index.ts';
import { keyOf, refsOf } from './cards/common.ts';
import type { FilledChapter } from '../dossier/index.ts';
import { sourceLine } from './notes.ts';
import { type Setting, spokenAddress } from './setting.ts';

/** What the sources leave out and what is doubtful, per entry, in the order of the pages. */
export const openQuestions = (chapters: readonly FilledChapter[]) =>
	entriesOf(chapters)
		.filter(({ data }) => data.gaps.length + data.doubts.length > 0)
		.map((entry) => ({
			...refsOf([entry])[0],
			key: keyOf(entry),
			gaps: entry.data.gaps,
			doubts: entry.data.doubts,
		}));

/** The sources that the printed entries rest on, by title. */
export function sourcesIn({ dossier }: Setting, chapters: readonly FilledChapter[]) {
	const ids = new Set<string>();
	for (const { kind, data } of entriesOf(chapters))
		for (const { to, id } of referencesIn(kinds[kind].schema, data))
			if (to === 'sources') ids.add(id);
	return [...dossier.entries.sources.values()].filter(({ id }) => ids.has(id));
}

/** A source as the templates read it. */
export const sourceCard = (setting: Setting, { id }: Entry<'sources'>) => {
	const { data } = get(setting.dossier, 'sources', id);
	return {
		id,
		...sourceLine(setting, id),
		spoken: spokenAddress(data.url ?? ''),
		summary: data.summary,
		dateNote: data.dateNote ?? '',
		open: [...data.gaps, ...data.doubts],
	};
};

/** The entries with a card, in the order of the pages. */
export const entriesOf = (chapters: readonly FilledChapter[]) =>
	chapters.flatMap(({ barriers, recommendations, actions, contacts }) => [
		...barriers,
		...recommendations,
		...actions,
		...contacts,
	]);
