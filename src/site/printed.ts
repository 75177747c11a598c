import { printed, site } from './site.ts';

/** One printed document of this build, as the print house lists it. */
export interface Printed {
	id: string;
	title: string;
	/** Path from the root of the site, without the first slash. */
	file: string;
	pages: number;
	bytes: number;
	paper: string;
	edition: string;
	/** Key of the entry it is about (recommendations/x), for a fiche or poster. */
	of?: string;
	/** Which volume of the document, in words; absent: all of it. */
	volume?: string;
	/** The language beside the Dutch; absent: Dutch alone. */
	lang?: string;
	/** A picture of some of its pages, and one of all. */
	preview?: PictureFile;
	allPages?: PictureFile;
}

interface PictureFile {
	file: string;
	width: number;
	height: number;
	bytes: number;
}

export { printed };

/** What a reader can download. */
export type Download = Printed & { path: string };

const downloads = (isWanted: (document: Printed) => boolean): Download[] =>
	printed.filter(isWanted).map((document) => ({ ...document, path: `/${document.file}` }));

export const editionsOf = (publication: string) =>
	downloads(({ id, of, lang }) => id === publication && !of && !lang);

/** The same per volume: [its name, its editions]; nothing where the whole is one. */
export const volumesOf = (publication: string): [string, Download[]][] => [
	...Map.groupBy(
		editionsOf(publication).filter(({ volume }) => volume),
		({ volume = '' }) => volume,
	),
];

/** The ordinary edition of a publication, or of its first volume. */
export const standardOf = (publication: string) =>
	editionsOf(publication).find(({ edition }) => edition === 'standaard');

/** A publication with another language beside the Dutch: [language, its editions]. */
export const editionsPerLanguage = (publication: string) =>
	perLanguage(({ id, of, lang }) => id === publication && !of && lang !== undefined);

/** Fiche and posters of one entry. */
export const printedFor = (key: string) => downloads(({ of, lang }) => of === key && !lang);

/** What stands in two languages about one entry: its fiche, or the editions of a publication. */
export const printedInLanguage = ({ kind, id }: { kind: string; id: string }, language: string) =>
	downloads(({ of = `publications/${id}`, ...one }) =>
		kind === 'contacts'
			? one.edition === 'contactblad' && one.lang === language
			: of === `${kind}/${id}` && one.id === id && one.lang === language,
	);

/** What those who decide take to the council: the one page first. */
export const councilSheets = () =>
	downloads(({ id }) => id === 'raad').toSorted((a, b) => a.pages - b.pages);

/** The sheet with all contact points: [language, sheet]. The Dutch alone comes first. */
export const contactSheets = () => perLanguage(({ edition }) => edition === 'contactblad');

const perLanguage = (isWanted: (document: Printed) => boolean): [string, Download[]][] => [
	...Map.groupBy(downloads(isWanted), ({ lang = site.original }) => lang),
];
