import { type Dossier, all } from '../dossier/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Entry } from '../model/index.ts';
import { bilingualSheets, bindingOf } from './bilingual/plan.ts';
import { type CacheOptions, noCache, openCache } from './cache.ts';
import { openEngine } from './engine.ts';
import { type Sheet, publicationSheets, singleSheets } from './plan.ts';
import { type Press, type Printed, bookletOf, drawPreview, printSheet } from './press.ts';
import type { Rasterize } from './preview.ts';

export interface PrintOptions {
	dossier: Dossier;
	/** Folder of the site: documents come in `druk/` in it. */
	outDir: string;
	t: Translate;
	/** The site's words in a language that stands beside the Dutch; absent: only what is Dutch alone. */
	wordsIn?: (lang: string) => Translate;
	/** Day of this version, ISO. */
	version: string;
	onProgress: (message: string) => void;
	/** Makes the pictures of pages; without it there are none. */
	rasterize?: Rasterize;
	/** Where documents are kept that were made before; absent: everything is made anew. */
	cache?: CacheOptions;
	/** Which sorts of documents; absent: all. */
	editions?: readonly Printed['edition'][];
	/** The Dutch alone (nl), or which languages beside the Dutch; absent: all. */
	languages?: readonly string[];
}

/** Makes every printed document of a dossier. */
export async function printDocuments(options: PrintOptions): Promise<Printed[]> {
	const { dossier, t, version, outDir, onProgress } = options;
	const engine = await openEngine((key) => onProgress(t(key)));
	const cache = options.cache ? openCache(options.cache) : noCache;
	const setting = { dossier, lang: 'nl', t, version, savesInk: false };
	const press = { engine, outDir, cache, setting };
	try {
		const printed: Printed[] = [];
		if (isSpoken(options))
			for (const publication of all(dossier, 'publications'))
				printed.push(...(await printPublication(press, publication, options)));
		printed.push(...(await printSmall(press, options)));
		cache.prune();
		return printed;
	} finally {
		await engine.close();
	}
}

async function printPublication(
	press: Press,
	publication: Entry<'publications'>,
	options: PrintOptions,
): Promise<Printed[]> {
	const printed: Printed[] = [];
	for (const sheet of publicationSheets(press.setting, publication)) {
		if (!isWanted(options, sheet.edition)) continue;
		const made = await printSheet(press, sheet);
		options.onProgress(options.t('print.made', { title: sheet.title, n: made.printed.pages }));
		const isStandard = sheet.edition === 'standaard';
		const preview =
			isStandard && options.rasterize && (await drawPreview(press, made, options.rasterize));
		printed.push({ ...made.printed, ...(preview && { preview }) });
		if (isStandard && sheet.paper === 'a5' && isWanted(options, 'boekje'))
			printed.push((await printSheet(press, bookletOf(press, made))).printed);
	}
	return printed;
}

/** Small documents go to the engine some at a time: as many as it works on at once, and one that waits. */
const IN_HAND = 4;

async function printSmall(press: Press, options: PrintOptions): Promise<Printed[]> {
	const printed: Promise<Printed[]>[] = [];
	for (const sheet of smallSheets(press, options)) {
		if (!isWanted(options, sheet.edition) || !isSpoken(options, sheet.lang)) continue;
		// What fails is reported below, by the first that waits for it.
		await printed.at(-IN_HAND)?.catch(() => {});
		options.onProgress(sheet.title);
		printed.push(printOne(press, sheet, options));
	}
	return (await Promise.all(printed)).flat();
}

/** Sheets about one thing, and all that stands in two languages. */
function* smallSheets({ setting }: Press, { wordsIn }: PrintOptions): Generator<Sheet> {
	yield* singleSheets(setting);
	if (wordsIn) yield* bilingualSheets(setting, wordsIn);
}

/** A sheet, and the booklet that small pages fold into. */
async function printOne(press: Press, sheet: Sheet, options: PrintOptions): Promise<Printed[]> {
	const made = await printSheet(press, sheet);
	if (sheet.paper !== 'a5' || !isWanted(options, 'boekje')) return [made.printed];
	const booklet = bookletOf(press, made, bindingOf(sheet.lang ?? 'nl'));
	return [made.printed, (await printSheet(press, booklet)).printed];
}

const isSpoken = ({ languages }: PrintOptions, lang = 'nl') =>
	!languages || languages.includes(lang);

const isWanted = ({ editions }: PrintOptions, edition: Printed['edition']) =>
	!editions || editions.includes(edition);

export type { CacheOptions } from './cache.ts';
export type { Printed } from './press.ts';
export type { Rasterize } from './preview.ts';
