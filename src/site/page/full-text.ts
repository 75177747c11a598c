import { AROUND, type TextPage, textPages } from '../../dossier/index.ts';
import { anchorOf, fullTextPath } from '../../routes/index.ts';
import { formatDate } from '../../languages/index.ts';
import { parseShown, toHtml } from '../../markdown/index.ts';
import type { Entry } from '../../model/index.ts';
import {
	type ChapterView,
	type DocumentView,
	type EntryView,
	type Ref,
	type Setting,
	byState,
	colophonOf,
	documentView,
} from '../../views/index.ts';
import { addressIn } from '../running-text.ts';

/** Levels of the headings in a chapter's own text, and in that of an entry. */
const LEVEL = { chapter: 3, entry: 4 };

/** The whole text of a printed document, in the order of its pages: made once, and shown some at a time. */
export const fullText = (setting: Setting, publication: Entry<'publications'>): FullText =>
	made.getOrInsertComputed(publication, () => {
		const text = makeText(setting, publication);
		return { ...text, places: placesIn(text) };
	});

const made = new WeakMap<Entry<'publications'>, FullText>();

type Text = ReturnType<typeof makeText>;

export interface FullText extends Text {
	/** On which page each entry, source and open question stands, by its anchor. */
	places: ReadonlyMap<string, string>;
}

function makeText(setting: Setting, publication: Entry<'publications'>) {
	const view = documentView(setting, publication);
	const { isShort } = view;
	const whole = fullTextPath(setting.dossier.site, publication);
	const parts = textPages(setting.dossier, publication).map((page) => ({
		...page,
		title: titleOf(setting, view, page),
		path: whole + page.address,
	}));
	const chapters = view.chapters.map((chapter) => ({
		...chapter,
		html: htmlOf(setting, chapter),
		cards: chapter.entries.map((entry) => cardOf(setting, entry, isShort)),
	}));
	return {
		chapters,
		doors: byState(view.street).flatMap(({ doors }) => doors),
		open: view.open,
		sources: view.sources,
		terms: view.terms,
		parts,
		about: aboutOf(setting, publication),
	};
}

/** On which page each entry, source and open question stands. */
function placesIn(text: Text): ReadonlyMap<string, string> {
	const named: Record<string, string[]> = {
		...Object.fromEntries(
			text.chapters.map(({ anchor, entries, sources }): [string, string[]] => [
				anchor,
				[...entries.map(anchorOf), ...sources.map(sourceAnchor)],
			]),
		),
		[AROUND.open]: text.open.map(openAnchor),
		[AROUND.sources]: text.sources.map(sourceAnchor),
	};
	return new Map(
		text.parts.flatMap(({ name, from, to, path }) =>
			(named[name] ?? []).slice(from, to).map((anchor) => [anchor, path]),
		),
	);
}

const sourceAnchor = ({ id }: { id: string }) => anchorOf({ kind: 'sources', id });

const TITLES: Record<string, string> = {
	[AROUND.street]: 'print.summary-title',
	[AROUND.open]: 'gaps.title',
	[AROUND.sources]: 'print.sources-title',
	[AROUND.terms]: 'words.title',
};

function titleOf({ t }: Setting, { chapters }: DocumentView, { name, page, pages }: TextPage) {
	const chapter = chapters.find(({ anchor }) => anchor === name);
	const title = chapter?.title ?? t(TITLES[name] ?? name);
	return pages === 1 ? title : t('fulltext.page', { title, n: page, of: pages });
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

/** Who made it, and when. */
function aboutOf(setting: Setting, publication: Entry<'publications'>) {
	const { t, day, lang } = setting;
	const { readers, publisher, project, partners, together, licence } = colophonOf(
		setting,
		publication,
	);
	const row = (label: string, text: string, path?: string) =>
		text ? [{ label: t(label), items: [{ text, ...(path && { path }) }] }] : [];
	return [
		...row('publication.readers', readers),
		...row('print.version', formatDate(day, lang)),
		...row('print.publisher', publisher),
		...row('print.together', together),
		...row('print.project', project),
		...row('print.partners', partners),
		...row('print.licence', licence.name, licence.url),
	];
}
