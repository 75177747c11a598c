import {
	type Dossier,
	type FilledChapter,
	entriesIn,
	fillChapters,
	openIn,
	sourcesBehind,
	stateOf,
	wordsBehind,
} from '../../dossier/index.ts';
import { type Translate, anchorOf, formatDate } from '../../i18n/index.ts';
import { type Entry, STATES } from '../../model/index.ts';
import { day as version } from '../site.ts';
import { addresseesOf } from '../recommendation-page.ts';
import { openAnchor } from './card.ts';
import { chaptersOf } from './chapter.ts';
import { placesIn } from './places.ts';
import type { Setting } from './setting.ts';

type Publication = Entry<'publications'>;

/** The whole text of a printed document, in the order of its pages. */
export function fullText(dossier: Dossier, publication: Publication, t: Translate) {
	const filled = fillChapters(dossier, publication.data);
	const sources = sourcesBehind(dossier, publication, filled);
	const isShort = publication.data.form === 'gids';
	const setting: Setting = { dossier, t, isShort, pathOf: placesIn(filled, sources) };
	const text = {
		street: isShort ? [] : streetOf(dossier, filled),
		chapters: chaptersOf(setting, publication, filled),
		open: isShort ? [] : openOf(setting, filled),
		sources,
		words: wordsBehind(dossier, publication, filled),
		about: aboutOf(dossier, publication, t),
	};
	return { ...text, parts: partsOf(text, t) };
}

/** Anchors of what stands around the chapters. */
export const AROUND = {
	street: 'overzicht',
	open: 'leemten',
	sources: 'bronnen',
	words: 'woorden',
	about: 'feiten',
} as const;

type Text = Record<keyof typeof AROUND, unknown[]> & {
	chapters: { title: string; anchor: string }[];
};

/** Every part of the text, for its contents: [title, anchor]. */
function partsOf(text: Text, t: Translate): [string, string][] {
	const around = (part: keyof typeof AROUND, title: string): [string, string][] =>
		text[part].length > 0 ? [[t(title), AROUND[part]]] : [];
	return [
		...around('street', 'print.summary-title'),
		...text.chapters.map(({ title, anchor }): [string, string] => [title, anchor]),
		...around('open', 'print.open-title'),
		...around('sources', 'print.sources-title'),
		...around('words', 'print.words-title'),
		...around('about', 'print.colophon'),
	];
}

/** All recommendations, those in one state together: what the table at the front shows on paper. */
const streetOf = (dossier: Dossier, filled: readonly FilledChapter[]) =>
	STATES.map((state) => ({
		state,
		recommendations: entriesIn(filled, 'recommendations')
			.filter((entry) => stateOf(entry) === state)
			.sort((a, b) => a.data.number - b.data.number)
			.map((entry) => ({
				number: entry.data.number,
				title: entry.data.title,
				path: `#${anchorOf(entry)}`,
				addressees: addresseesOf(dossier, entry),
			})),
	})).filter(({ recommendations }) => recommendations.length > 0);

const openOf = ({ pathOf }: Setting, filled: readonly FilledChapter[]) =>
	openIn(filled).map(({ entry, gaps, doubts }) => ({
		anchor: openAnchor(entry),
		title: entry.data.title,
		kind: entry.kind,
		path: pathOf(entry),
		number: 'number' in entry.data ? entry.data.number : undefined,
		gaps,
		doubts,
	}));

/** Who made it, and when. */
function aboutOf({ site, entries }: Dossier, { data }: Publication, t: Translate) {
	const project = entries.projects.get(site.project ?? '')?.data;
	const partners = project?.partners.map((id) => entries.organisations.get(id)?.data.title ?? '');
	return [
		{ label: t('publication.readers'), items: [{ text: data.readers }] },
		{ label: t('print.version'), items: [{ text: formatDate(version, 'nl') }] },
		{ label: t('print.publisher'), items: [{ text: site.publisher.name }] },
		{ label: t('print.project'), items: project ? [{ text: project.title }] : [] },
		{ label: t('print.partners'), items: (partners ?? []).map((text) => ({ text })) },
		{ label: t('print.licence'), items: [{ text: site.licence.name, path: site.licence.url }] },
	];
}
