import { type Dossier, all } from '../dossier/index.ts';
import type { Translate } from '../languages/index.ts';
import { bilingualSheets, bindingOf } from './sheets/bilingual/plan.ts';
import { type CacheOptions, noCache, openCache } from './engine/cache.ts';
import { openEngine } from './engine/open-engine.ts';
import type { EditedOn } from './sheets/last-change.ts';
import { type Sheet, publicationSheets, singleSheets } from './sheets/plan.ts';
import { volumesOf } from './sheets/volumes.ts';
import { ON_DEMAND, takeAlongSheets } from './sheets/take-along.ts';
import { stretched } from './engine/settle.ts';
import { type TakePicture, everyPage, fewPages } from './engine/pictures.ts';
import {
	type Guess,
	type Press,
	type Printed,
	type WithPdf,
	printBooklet,
	printPicture,
	printSheet,
} from './engine/press.ts';

export interface PrintOptions {
	dossier: Dossier;
	/** Folder of the site: documents come in `druk/` in it. */
	outDir: string;
	t: Translate;
	/** The site's words in a language that stands beside the Dutch; absent: only what is Dutch alone. */
	wordsIn?: (lang: string) => Translate;
	/** The day for which everything is told (ISO). */
	day: string;
	/** When what stands on paper was last edited. */
	editedOn: EditedOn;
	onProgress: (message: string) => void;
	/** Makes the pictures of pages; without it there are none. */
	takePicture?: TakePicture;
	/** Where documents are kept that were made before; absent: everything is made anew. */
	cache?: CacheOptions;
	/** Which sorts of documents; absent: all but those that are made on demand. */
	editions?: readonly Printed['edition'][];
	/** The original alone, or which languages beside it; absent: all. */
	languages?: readonly string[];
}

/** Makes every printed document of a dossier. */
export async function printDocuments(options: PrintOptions): Promise<Printed[]> {
	const { dossier, t, day, editedOn, outDir, onProgress } = options;
	const engine = await openEngine((key) => onProgress(t(key)));
	const cache = options.cache ? openCache(options.cache) : noCache;
	const { original } = dossier.site;
	const setting = { dossier, lang: original, t, day, savesInk: false };
	const press = { engine, editedOn, outDir, cache, setting };
	try {
		// Beside each other: while one core sets a dossier, the other has all that is small.
		const printed = await Promise.all([printVolumes(press, options), printSmall(press, options)]);
		cache.prune();
		return printed.flat();
	} finally {
		await engine.close();
	}
}

/** One after the other: each edition starts from the one before, and two dossiers at once take too much memory. */
async function printVolumes(press: Press, options: PrintOptions): Promise<Printed[]> {
	const { setting } = press;
	const printed: Printed[] = [];
	if (isSpoken(options))
		for (const publication of all(options.dossier, 'publications'))
			for (const volume of volumesOf(setting, publication)) {
				const sheets = publicationSheets(setting, publication, volume);
				printed.push(...(await printVolume(press, sheets, options)));
			}
	return printed;
}

async function printVolume(
	press: Press,
	sheets: Iterable<Sheet>,
	options: PrintOptions,
): Promise<Printed[]> {
	const printed: Printed[] = [];
	let ready: Guess | undefined;
	for (const sheet of sheets) {
		if (!isWanted(options, sheet.edition)) continue;
		const made = await printSheet(press, sheet, ready && guessFor(sheet, ready));
		ready ??= made.guess;
		options.onProgress(options.t('print.made', { title: sheet.title, n: made.printed.pages }));
		printed.push(
			...(sheet.edition === 'standaard' ? await printMore(press, made, options) : [made.printed]),
		);
	}
	return printed;
}

/** Large print takes about two pages for one of the standard edition; the others are much like it. */
const guessFor = ({ edition }: Sheet, ready: Guess): Guess =>
	edition === 'grote-letters' ? { ...ready, places: stretched(ready.places, 2) } : ready;

/** The standard edition also comes with pictures, and as a booklet where its pages are small. */
async function printMore(press: Press, made: WithPdf, options: PrintOptions): Promise<Printed[]> {
	const standard = { ...made.printed, ...(await picturesOf(press, made, options)) };
	if (made.printed.paper !== 'a5' || !isWanted(options, 'boekje')) return [standard];
	return [standard, (await printBooklet(press, made)).printed];
}

async function picturesOf(press: Press, made: WithPdf, { takePicture: take }: PrintOptions) {
	if (!take) return {};
	const { pages } = made.printed;
	return {
		preview: await printPicture(press, made, { take, of: fewPages(pages) }),
		allPages: await printPicture(press, made, { take, of: everyPage(pages), mark: '-bladzijden' }),
	};
}

/** Small documents go to the engine some at a time: as many as it works on at once, and one that waits. */
const IN_HAND = 4;

async function printSmall(press: Press, options: PrintOptions): Promise<Printed[]> {
	const printed: Promise<Printed[]>[] = [];
	const sheets = [...smallSheets(press, options)].filter(
		({ edition, lang }) => isWanted(options, edition) && isSpoken(options, lang),
	);
	for (const [at, sheet] of sheets.entries()) {
		// The first that fails ends it all: nothing more is begun.
		await printed.at(-IN_HAND);
		options.onProgress(`${at + 1}/${sheets.length} ${sheet.title}`);
		const made = printOne(press, sheet, options);
		// Others may fail too by then, and nobody waits for them any more.
		made.catch(() => {});
		printed.push(made);
	}
	return (await Promise.all(printed)).flat();
}

/** Sheets about one thing, and all that stands in two languages. */
function* smallSheets({ setting }: Press, { wordsIn }: PrintOptions): Generator<Sheet> {
	yield* singleSheets(setting);
	if (wordsIn) yield* bilingualSheets(setting, wordsIn);
	yield* takeAlongSheets(setting, wordsIn);
}

/** A sheet, and the booklet that small pages fold into. */
async function printOne(press: Press, sheet: Sheet, options: PrintOptions): Promise<Printed[]> {
	const made = await printSheet(press, sheet);
	if (sheet.paper !== 'a5' || !isWanted(options, 'boekje')) return [made.printed];
	const binding = bindingOf(sheet.lang ?? press.setting.lang);
	return [made.printed, (await printBooklet(press, made, binding)).printed];
}

const isSpoken = ({ languages, dossier }: PrintOptions, lang = dossier.site.original) =>
	!languages || languages.includes(lang);

const isWanted = ({ editions }: PrintOptions, edition: Printed['edition']) =>
	editions ? editions.includes(edition) : !ON_DEMAND.has(edition);

export type { EditedOn } from './sheets/last-change.ts';
export type { CacheOptions } from './engine/cache.ts';
export type { Printed } from './engine/press.ts';
export type { Picture, TakePicture } from './engine/pictures.ts';
