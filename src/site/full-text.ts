import { anchorOf } from '../routes/index.ts';
import { formatDate } from '../languages/index.ts';
import { parseShown, toHtml } from '../markdown/index.ts';
import type { Entry } from '../model/index.ts';
import {
	type ChapterView,
	type DocumentView,
	type EntryView,
	type Ref,
	type Setting,
	byState,
	colophonOf,
	documentView,
} from '../views/index.ts';
import { addressIn } from './running-text.ts';

/** Levels of the headings in a chapter's own text, and in that of an entry. */
const LEVEL = { chapter: 3, entry: 4 };

/** Anchors of what stands around the chapters. */
export const AROUND = {
	street: 'overzicht',
	open: 'leemten',
	sources: 'bronnen',
	terms: 'woorden',
	about: 'feiten',
} as const;

/** The whole text of a printed document as one page, in the order of its pages. */
export function fullText(setting: Setting, publication: Entry<'publications'>) {
	const view = documentView(setting, publication);
	const { isShort } = view;
	return {
		...view,
		chapters: view.chapters.map((chapter) => ({
			...chapter,
			html: htmlOf(setting, chapter),
			cards: chapter.entries.map((entry) => cardOf(setting, entry, isShort)),
		})),
		states: isShort ? [] : byState(view.street),
		open: isShort ? [] : view.open,
		about: aboutOf(setting, publication),
		parts: partsOf(setting, view),
		pathOf: placesIn(view),
	};
}

/** Anchor of what is not known about an entry. */
export const openAnchor = (ref: Pick<Ref, 'kind' | 'id'>) => `open-${anchorOf(ref)}`;

const htmlOf = ({ dossier }: Setting, { body }: ChapterView) =>
	toHtml({ type: 'root', children: body }, { address: addressIn(dossier), level: LEVEL.chapter });

/** A guide shows the text of an entry only where it has no steps or voices. */
function cardOf({ dossier }: Setting, view: EntryView, isShort: boolean) {
	const hasMore = view.steps.length + (view.kind === 'barriers' ? view.voices.length : 0) > 0;
	const html = toHtml(parseShown(view.body), { address: addressIn(dossier), level: LEVEL.entry });
	return { view, isShort, html: isShort && hasMore ? '' : html };
}

/** Where a reader finds something: further on in the same text where it stands in it, else on its own page. */
function placesIn({ chapters, sources }: DocumentView) {
	const entries = chapters.flatMap((chapter) => chapter.entries.map(anchorOf));
	const listed = [...chapters.flatMap((chapter) => chapter.sources), ...sources];
	const standing = new Set([
		...entries,
		...listed.map(({ id }) => anchorOf({ kind: 'sources', id })),
	]);
	return (ref: Pick<Ref, 'kind' | 'id' | 'path'>) => {
		const anchor = anchorOf(ref);
		return standing.has(anchor) ? `#${anchor}` : ref.path;
	};
}

/** Every part of the text, for its contents: [title, anchor]. A guide has no table of all and no open questions. */
function partsOf({ t }: Setting, view: DocumentView): [string, string][] {
	const { isShort, street, open, sources, terms } = view;
	const around = (list: unknown[], title: string, anchor: string): [string, string][] =>
		list.length > 0 ? [[t(title), anchor]] : [];
	return [
		...around(isShort ? [] : street, 'print.summary-title', AROUND.street),
		...view.chapters.map(({ title, anchor }): [string, string] => [title, anchor]),
		...around(isShort ? [] : open, 'gaps.title', AROUND.open),
		...around(sources, 'print.sources-title', AROUND.sources),
		...around(terms, 'words.title', AROUND.terms),
		[t('print.colophon'), AROUND.about],
	];
}

/** Who made it, and when. */
function aboutOf(setting: Setting, publication: Entry<'publications'>) {
	const { t, day, lang } = setting;
	const { readers, publisher, project, partners, licence } = colophonOf(setting, publication);
	const row = (label: string, text: string, path?: string) =>
		text ? [{ label: t(label), items: [{ text, ...(path && { path }) }] }] : [];
	return [
		...row('publication.readers', readers),
		...row('print.version', formatDate(day, lang)),
		...row('print.publisher', publisher),
		...row('print.project', project),
		...row('print.partners', partners),
		...row('print.licence', licence.name, licence.url),
	];
}
