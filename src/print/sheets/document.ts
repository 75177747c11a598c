import type { Entry } from '../../model/index.ts';
import { documentView } from '../../views/index.ts';
import { printRef } from './card.ts';
import { printChapter, printSource, printTerm } from './chapter.ts';
import { frontOf } from './front.ts';
import { labelsOf } from './labels.ts';
import type { Setting } from './setting.ts';
import { legendOf, printStreet } from './street.ts';

/** Everything the templates need for one publication: plain data, ready to be laid out. */
export function documentData(setting: Setting, publication: Entry<'publications'>) {
	const view = documentView(setting, publication);
	const open = view.open.map((one) => ({
		...printRef(one),
		gaps: one.gaps,
		doubts: one.doubts,
	}));
	const chapters = view.chapters.map((chapter) => printChapter(setting, chapter));
	return {
		...frontOf(setting, publication),
		labels: labelsOf(setting.t),
		chapters,
		street: printStreet(setting, view.street),
		legend: legendOf(setting, view.street),
		open,
		standing: [
			...chapters.flatMap(({ cards }) => cards.map(({ key }) => key)),
			...open.map(({ key }) => `open/${key}`),
		],
		sources: view.sources.map(printSource),
		words: view.terms.map(printTerm),
	};
}

export type DocumentData = ReturnType<typeof documentData>;
