import { type FilledChapter, cardsIn, fillChapters, keyOf } from '../../dossier/index.ts';
import { formatList } from '../../languages/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from './setting.ts';

/** A part of a document that is printed by itself: all of it, for most of them. */
export interface Volume {
	chapters: readonly FilledChapter[];
	/** What it adds to the name of the file: -deel-2. */
	mark: string;
	/** Deel 2 van 5: Werk; empty where it is all there is. */
	title: string;
	/** The titles of all volumes, this one too. */
	titles: readonly string[];
	/** Where the entries of other volumes stand: key → deel 3. */
	elsewhere: ReadonlyMap<string, string>;
}

/** A longer document comes in volumes. */
const MOST_PAGES = 300;
/** A volume takes the next chapter too while it stays below this: more, also in large letters, takes over 500 MB to set. */
const USUAL_PAGES = 65;

/** How many of a kind stand on a page of a dossier. */
const ON_A_PAGE = {
	barriers: 1,
	recommendations: 1,
	actions: 1,
	contacts: 9,
	sources: 9,
	glossary: 30,
};
/** So many signs of text take a page more. */
const MORE_PAGES = 4000;
const LISTED = Object.keys(ON_A_PAGE) as (keyof typeof ON_A_PAGE)[];

/** The volumes of a publication. A guide holds its entries in short, and is always one. */
export function volumesOf(setting: Setting, { data }: Entry<'publications'>): Volume[] {
	const filled = fillChapters(setting.dossier, data);
	return bound(setting, data.form === 'gids' ? [filled] : inVolumes(filled));
}

/** Chapters that were divided, as volumes that know of each other. */
export function bound({ t, lang }: Setting, parts: readonly FilledChapter[][]): Volume[] {
	if (parts.length === 1) return [{ ...WHOLE, chapters: parts.flat() }];
	const titles = parts.map((chapters, at) => {
		const names = chapters.map((chapter) => nameIn(parts, chapter));
		return t('print.volume', { n: at + 1, of: parts.length, titles: formatList(names, lang) });
	});
	const places = parts.map((chapters, at) =>
		cardsIn(chapters).map((entry) => [keyOf(entry), t('print.in-volume', { n: at + 1 })] as const),
	);
	return parts.map((chapters, at) => ({
		chapters,
		mark: `-deel-${at + 1}`,
		title: titles[at] ?? '',
		titles,
		elsewhere: new Map(places.toSpliced(at, 1).flat()),
	}));
}

const WHOLE = { mark: '', title: '', titles: [], elsewhere: new Map<string, string>() };

/** A chapter that runs over several volumes says which part of it this is: Werk (2/3). */
function nameIn(parts: readonly FilledChapter[][], chapter: FilledChapter): string {
	const all = parts.flat().filter(({ number }) => number === chapter.number);
	const { title } = chapter.chapter;
	return all.length === 1 ? title : `${title} (${all.indexOf(chapter) + 1}/${all.length})`;
}

/** The chapters, volume by volume: counted, not laid out, so nothing has to be printed to know them. */
export function inVolumes(chapters: readonly FilledChapter[]): FilledChapter[][] {
	if (pagesIn(chapters) <= MOST_PAGES) return [[...chapters]];
	const volumes: FilledChapter[][] = [];
	for (const part of chapters.flatMap(partsOf)) {
		const last = volumes.at(-1);
		if (last && pagesIn([...last, part]) <= USUAL_PAGES) last.push(part);
		else volumes.push([part]);
	}
	return volumes;
}

const pagesIn = (chapters: readonly FilledChapter[]) =>
	chapters
		.flatMap((full) => [1, ...LISTED.flatMap((kind) => full[kind].map(pagesFor))])
		.reduce((sum, pages) => sum + pages, 0);

const pagesFor = ({ kind, body }: Entry<(typeof LISTED)[number]>) =>
	1 / ON_A_PAGE[kind] + body.length / MORE_PAGES;

/** A chapter that is too long for a volume, in parts: each has its share of every kind, the first also the text. */
function partsOf(full: FilledChapter): FilledChapter[] {
	const count = Math.ceil(pagesIn([full]) / USUAL_PAGES);
	return Array.from({ length: count }, (_, at) => {
		const share = <T>(list: T[]) =>
			list.slice(
				Math.round((at * list.length) / count),
				Math.round(((at + 1) * list.length) / count),
			);
		const { chapter, ...lists } = full;
		return {
			...full,
			...Object.fromEntries(LISTED.map((kind) => [kind, share<unknown>(lists[kind])])),
			chapter: at === 0 ? chapter : { ...chapter, body: undefined, checklist: [], amounts: false },
		};
	});
}
