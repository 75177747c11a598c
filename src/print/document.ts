import { termsIn } from '../dossier/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import { entriesOf, openQuestions, sourceCard, sourcesIn } from './back.ts';
import { keyOf } from './cards/common.ts';
import { chaptersOf } from './chapter-data.ts';
import { type FilledChapter, entriesIn, fillChapters } from '../dossier/index.ts';
import { frontOf } from './front.ts';
import { labelsOf } from './labels.ts';
import type { Setting } from './setting.ts';
import { legendOf, streetOf } from './street.ts';
import { wordCard } from './words.ts';

/** Everything the templates need for one publication: plain data, ready to be laid out. */
export function documentData(setting: Setting, publication: Entry<'publications'>) {
	const filled = fillChapters(setting.dossier, publication.data);
	const open = openQuestions(filled);
	const recommendations = entriesIn(filled, 'recommendations');
	return {
		...frontOf(setting, publication),
		labels: labelsOf(setting.t),
		chapters: chaptersOf(setting, publication, filled),
		street: streetOf(setting, recommendations),
		legend: legendOf(setting, recommendations),
		open,
		standing: [...entriesOf(filled).map(keyOf), ...open.map(({ key }) => `open/${key}`)],
		sources: listsAll(publication, 'sources')
			? []
			: sourcesIn(setting, filled).map((source) => sourceCard(setting, source)),
		words: listsAll(publication, 'glossary')
			? []
			: termsIn(setting.dossier, textsOf(publication, filled)).map((word) =>
					wordCard(setting, word),
				),
	};
}

export type DocumentData = ReturnType<typeof documentData>;

/** A chapter with all sources or words makes the list at the end superfluous. */
const listsAll = ({ data }: Entry<'publications'>, kind: KindName) =>
	data.chapters.some(({ all }) => all === kind);

/** All texts a reader of this document meets. A word of two parts may stand on two lines of the file. */
const textsOf = (publication: Entry<'publications'>, filled: readonly FilledChapter[]) =>
	[
		publication.body,
		...filled.flatMap(({ chapter, barriers, recommendations, actions, contacts }) => [
			chapter.title,
			chapter.intro ?? '',
			...chapter.checklist,
			...[...barriers, ...recommendations, ...actions, ...contacts].flatMap(wordsOf),
		]),
	].map((text) => text.replaceAll(/\s+/g, ' '));

const wordsOf = ({
	data,
	body,
}: Entry<'barriers' | 'recommendations' | 'actions' | 'contacts'>) => [
	data.title,
	data.summary,
	body,
	...('steps' in data ? data.steps.flatMap(({ title, text }) => [title, text ?? '']) : []),
];
