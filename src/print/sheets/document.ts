import type { Entry } from '../../model/index.ts';
import { documentView } from '../../views/index.ts';
import { printChapter, printSource, printTerm } from './chapter.ts';
import { frontOf } from './front.ts';
import { labelsOf } from './labels.ts';
import type { Setting } from './setting.ts';
import { printOpen } from './open.ts';
import { legendOf, printStreet } from './street.ts';
import { type Volume, volumesOf } from './volumes.ts';

/** Everything the templates need for one publication, or a volume of it: plain data, ready to be laid out. */
export function documentData(
	setting: Setting,
	publication: Entry<'publications'>,
	volume: Volume = volumesOf(setting, publication)[0] as Volume,
) {
	const view = documentView(setting, publication, volume.chapters);
	const chapters = view.chapters.map((chapter) => printChapter(setting, chapter));
	return {
		...frontOf(setting, publication),
		...volumeData(setting, volume, chapters),
		chapters,
		street: printStreet(setting, view.street),
		legend: legendOf(setting, view.street),
		open: printOpen(view.open),
		standing: [
			...chapters.map((_, at) => `chapter/${at}`),
			...chapters.flatMap(({ cards }) => cards.map(({ key }) => key)),
		],
		sources: view.sources.map(printSource),
		words: view.terms.map(printTerm),
	};
}

/** The words of the templates, and what a volume says of the others. */
function volumeData(
	{ t }: Setting,
	{ title, titles, elsewhere }: Volume,
	chapters: ReturnType<typeof printChapter>[],
) {
	const labels = labelsOf(t);
	if (!title) return { labels };
	const refs = chapters
		.flatMap(({ cards }) => cards)
		.flatMap(({ links }) => links)
		.flatMap((group) => group.refs);
	const found = refs.flatMap(({ key }) =>
		elsewhere.has(key) ? [[key, elsewhere.get(key)] as const] : [],
	);
	return {
		labels: { ...labels, 'summary-title': t('print.volume-summary') },
		volume: title,
		volumes: titles,
		elsewhere: Object.fromEntries(found),
	};
}

export type DocumentData = ReturnType<typeof documentData>;
