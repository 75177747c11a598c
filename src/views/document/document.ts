import {
	type FilledChapter,
	entriesIn,
	fillChapters,
	sourcesBehind,
	wordsBehind,
} from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from '../setting.ts';
import { type SourceView, sourceViews } from '../part/source.ts';
import { type TermView, termView } from '../part/term.ts';
import { type ChapterView, chaptersOf } from './chapters.ts';
import { type OpenView, openQuestions } from './open.ts';
import { type DoorView, streetOf } from './street.ts';

/** A publication with all that it holds: the same on paper and as one long page. */
export interface DocumentView {
	title: string;
	summary: string;
	/** A guide holds its entries in short. */
	isShort: boolean;
	chapters: ChapterView[];
	street: DoorView[];
	open: OpenView[];
	sources: SourceView[];
	terms: TermView[];
}

/** A document with all its chapters, or with some of them as a volume. */
export function documentView(
	setting: Setting,
	publication: Entry<'publications'>,
	filled: readonly FilledChapter[] = fillChapters(setting.dossier, publication.data),
): DocumentView {
	const { dossier } = setting;
	const { title, summary, form } = publication.data;
	return {
		title,
		summary,
		isShort: form === 'gids',
		chapters: chaptersOf(setting, publication, filled),
		street: streetOf(setting, entriesIn(filled, 'recommendations')),
		open: openQuestions(setting, filled),
		sources: sourceViews(setting, sourcesBehind(dossier, filled)),
		terms: wordsBehind(dossier, publication, filled).map((term) => termView(setting, term)),
	};
}
