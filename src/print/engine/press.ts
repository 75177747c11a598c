import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache } from './cache.ts';
import type { Engine } from './engine.ts';
import { finish } from './finish.ts';
import { inGrey } from './grey.ts';
import { type Binding, impose } from '../sheets/imposition.ts';
import type { Edition, Paper, Sheet } from '../sheets/plan.ts';
import type { Picture, TakePicture } from './pictures.ts';
import { type EditedOn, lastChange } from '../sheets/last-change.ts';
import type { Setting } from '../sheets/setting.ts';
import { type Draft, type Settled, makeSettled, withData } from './settle.ts';

/** A printed document, as the site lists and links it. */
export interface Printed {
	id: string;
	title: string;
	/** Path from the root of the site, without a stroke in front. */
	file: string;
	pages: number;
	bytes: number;
	paper: Paper;
	edition: Edition;
	/** The entry it is about, for a fiche or poster: recommendations/kinderopvang. */
	of?: string;
	/** Which volume of the document, in words; absent: all of it. */
	volume?: string;
	/** The language beside the Dutch; absent: Dutch alone. */
	lang?: string;
	/** Some of its pages, for who wonders whether to print it. */
	preview?: PictureFile;
	/** Every page, for who looks it over. */
	allPages?: PictureFile;
}

/** A picture on the site; sizes in pixels. */
export interface PictureFile {
	/** Path from the root of the site, without a stroke in front. */
	file: string;
	width: number;
	height: number;
	bytes: number;
}

export interface Press {
	engine: Engine;
	setting: Setting;
	editedOn: EditedOn;
	outDir: string;
	cache: Cache;
}

/** What an edition can start from: how another one that is ready came out. */
export interface Guess {
	/** The pages it refers to. */
	places: unknown;
	/** Pages that fill its last sheet. */
	blanks: number;
}

const NO_GUESS: Guess = { places: {}, blanks: 0 };

/** Makes one file: sooner with a good guess, but never another file. */
export async function printSheet(
	press: Press,
	sheet: Sheet,
	guess: Guess = NO_GUESS,
): Promise<WithPdf> {
	const { draft, wordsOn: _, dated: linesOf, langs: __, ...what } = sheet;
	const { words, day } = lastChange(sheet, press.editedOn, press.setting.day);
	const shown = draft.inputs?.['ink'] === 'grey' ? await inGrey(words) : words;
	const data = { ...shown, ...linesOf(day) };
	const dated: Draft = { ...draft, data, madeAt: Date.parse(day) / 1000 };
	const isFolded = sheet.paper === 'a5' && sheet.edition === 'drukker';
	const from = { engine: press.engine.name, isFolded, ...dated };
	const { bytes: pdf, facts } = await press.cache.take(from, async () => {
		const made = await make(press.engine, dated, isFolded, guess);
		const { pdf: raw, ...facts } = made;
		// Not in the process that draws: that is measured by the memory it holds, and has none to spare.
		const bytes = await finish(raw, draft.bleed);
		return { bytes, facts: { file: sheet.file, ...facts } };
	});
	save(press, sheet.file, pdf);
	return {
		printed: { ...what, pages: facts.pages, bytes: pdf.length },
		pdf,
		day,
		guess: { places: facts.places, blanks: facts.blanks },
	};
}

/** A printed document and its bytes, from which booklet and pictures are made. */
export interface WithPdf {
	printed: Printed;
	pdf: Uint8Array;
	/** The last day (ISO) on which its words changed. */
	day: string;
	/** What another edition of it can start from. */
	guess: Guess;
}

/** A picture of pages, as a file beside the PDF. */
export async function printPicture(
	press: Press,
	{ printed, pdf }: WithPdf,
	{ take, of, mark = '' }: { take: TakePicture; of: Picture; mark?: string },
): Promise<PictureFile> {
	const file = printed.file.replace('.pdf', `${mark}.png`);
	const { bytes, facts } = await press.cache.take({ picture: of, pdf }, async () => {
		const { png, width, height } = await take(pdf, of);
		return { bytes: png, facts: { file, width, height } };
	});
	save(press, file, bytes);
	return { ...facts, bytes: bytes.length };
}

function save({ outDir }: Press, file: string, bytes: Uint8Array) {
	const path = join(outDir, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
}

/** A print shop folds and staples what it gets: free pages fill the last sheet. In a booklet of ours they come with the folding. */
async function make(
	engine: Engine,
	draft: Draft,
	isFolded: boolean,
	{ places, blanks: guessed }: Guess,
): Promise<Settled & Guess> {
	if (!isFolded) {
		const made = await makeSettled(engine, draft, places);
		return { ...made, blanks: -made.pages & 3 };
	}
	const made = await makeSettled(engine, withData(draft, { blanks: guessed }), places);
	const blanks = (guessed - made.pages) & 3;
	if (blanks === guessed) return { ...made, blanks };
	return { ...(await makeSettled(engine, withData(draft, { blanks }), made.places)), blanks };
}

/** A5 pages as a booklet on A4, made from the PDF itself: what you fold is what you read, and of the same day. */
export const printBooklet = (press: Press, guide: WithPdf, binding: Binding = 'left') =>
	printSheet({ ...press, editedOn: () => guide.day }, bookletOf(press, guide, binding));

const bookletOf = (
	{ setting }: Press,
	{ printed: guide, pdf }: WithPdf,
	binding: Binding,
): Sheet => ({
	id: guide.id,
	title: guide.title,
	file: guide.file.replace('.pdf', '-boekje.pdf'),
	edition: 'boekje',
	paper: 'a4',
	...(guide.lang && { lang: guide.lang }),
	draft: { template: 'booklet.typ', isPicture: true, files: { 'pages.pdf': pdf } },
	wordsOn: () => ({
		title: guide.title,
		lang: setting.lang,
		region: setting.dossier.site.country,
		page: setting.t('print.page'),
		sides: impose(guide.pages, binding),
	}),
	dated: (day) => ({ version: day }),
	langs: [],
});
