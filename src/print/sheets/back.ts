import { type FilledChapter, get, openIn } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { keyOf, refsOf } from './cards/common.ts';
import { sourceLine } from './notes.ts';
import { type Setting, spokenAddress } from './setting.ts';

/** What the sources leave out and what is doubtful, as the templates read it. */
export const openQuestions = (chapters: readonly FilledChapter[]) =>
	openIn(chapters).map(({ entry, gaps, doubts }) => ({
		...refsOf([entry])[0],
		key: keyOf(entry),
		gaps,
		doubts,
	}));

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
