import { type FilledChapter, openIn } from '../../dossier/index.ts';
import { type Ref, refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** What the sources leave out and what is doubtful about one entry. */
export interface OpenView extends Ref {
	gaps: string[];
	doubts: string[];
}

export const openQuestions = (setting: Setting, chapters: readonly FilledChapter[]): OpenView[] =>
	openIn(chapters).map(({ entry, gaps, doubts }) => ({
		...refTo(setting, entry),
		gaps,
		doubts,
	}));
