import { headingId } from '../../markdown/index.ts';
import {
	CHAIN,
	type Chapter,
	type Entry,
	type KindName,
	type Publication,
} from '../../model/index.ts';
import { type Dossier, all } from '../dossier.ts';

/** A chapter with its entries found. */
export interface FilledChapter {
	chapter: Chapter;
	/** Its place in the document, from 1. */
	number: number;
	barriers: Entry<'barriers'>[];
	recommendations: Entry<'recommendations'>[];
	actions: Entry<'actions'>[];
	contacts: Entry<'contacts'>[];
	glossary: Entry<'glossary'>[];
	sources: Entry<'sources'>[];
}

const THEMED = ['barriers', 'recommendations', 'actions'] as const;

/**
 * Finds the entries of every chapter; each entry stands in a document once.
 * What a chapter names itself comes first, then what its themes bring, then "all of a kind".
 */
export function fillChapters(dossier: Dossier, { chapters }: Publication): FilledChapter[] {
	const filled = chapters.map(emptyChapter);
	const placed = new Set<Entry>();
	const place = (into: FilledChapter, entry: Entry) => {
		if (placed.has(entry)) return;
		placed.add(entry);
		(into[entry.kind as Listed] as Entry[]).push(entry);
	};
	for (const into of filled) placeNamed(dossier, into, place);
	for (const entry of THEMED.flatMap((kind): Entry[] => all(dossier, kind)))
		placeByTheme(filled, entry as Themed, place);
	for (const into of filled)
		if (into.chapter.all) for (const entry of all(dossier, into.chapter.all)) place(into, entry);
	return filled;
}

/** Every entry of a kind in a document, in the order of its pages. */
export const entriesIn = <K extends Listed>(
	chapters: readonly FilledChapter[],
	kind: K,
): FilledChapter[K] => chapters.flatMap((chapter): Entry[] => chapter[kind]) as FilledChapter[K];

type Listed = Extract<KindName, keyof FilledChapter>;
type Themed = Entry<(typeof THEMED)[number]>;
type Place = (into: FilledChapter, entry: Entry) => void;

const emptyChapter = (chapter: Chapter, index: number): FilledChapter => ({
	chapter,
	number: index + 1,
	barriers: [],
	recommendations: [],
	actions: [],
	contacts: [],
	glossary: [],
	sources: [],
});

function placeNamed(dossier: Dossier, into: FilledChapter, place: Place) {
	for (const kind of CHAIN)
		for (const id of into.chapter[kind]) {
			// The check counts pages also where a name leads nowhere, which is a problem of its own.
			const entry = dossier.entries[kind].get(id);
			if (entry) place(into, entry);
		}
}

/** An entry belongs where its first theme is; only without such a chapter do its other themes count. */
function placeByTheme(filled: readonly FilledChapter[], entry: Themed, place: Place) {
	for (const theme of entry.data.themes) {
		const home = filled.find(({ chapter }) => chapter.themes.includes(theme));
		if (!home) continue;
		place(home, entry);
		return;
	}
}

/** What a chapter tells, in the order of reading: what holds people back, and next to it what is recommended against it. */
export function inReadingOrder({ barriers, recommendations, actions, contacts }: FilledChapter) {
	const facing = barriers.flatMap((barrier) => [
		barrier,
		...recommendations.filter(({ data }) => data.barriers.includes(barrier.id)),
	]);
	return [...new Set([...facing, ...recommendations, ...actions, ...contacts])];
}

/** A chapter and all its entries, in reading order. */
export interface ChapterEntries {
	chapter: Chapter;
	entries: Entry[];
}

/** What each chapter holds, as one list. */
export const chapterEntries = (dossier: Dossier, publication: Publication): ChapterEntries[] =>
	fillChapters(dossier, publication).map((full) => ({
		chapter: full.chapter,
		entries: [...inReadingOrder(full), ...full.glossary, ...full.sources],
	}));

/** Anchor of a chapter, after its title; a second chapter of that name gets its number. */
export function chapterAnchors(titles: readonly string[]): string[] {
	const ids = titles.map(headingId);
	return ids.map(
		(id, index) => `hoofdstuk-${ids.indexOf(id) === index ? id : `${id}-${index + 1}`}`,
	);
}

/** What a chapter opens with: its first sentence in the light of the door, and the rest. Without an introduction the theme speaks. */
export function introOf({ taxonomy, site }: Dossier, chapter: Chapter) {
	const theme = taxonomy.themes.find(({ id }) => id === chapter.themes[0]);
	const intro = chapter.intro ?? theme?.text ?? '';
	const sentences = new Intl.Segmenter(site.original, { granularity: 'sentence' });
	const [light = '', ...rest] = [...sentences.segment(intro)].map(({ segment }) => segment);
	return { light: light.trim(), intro: rest.join('').trim() };
}
