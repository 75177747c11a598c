import { beforeAll, expect, test } from 'vitest';
import type { Printed } from '../../src/print/index.ts';
import { allOr } from '../sample.ts';
import { whiteShare } from './fullness.ts';
import { pagesOf } from './pictures.ts';
import { openPdf, print, squeeze, t } from './printed.ts';

/** Of the room for text; a page with less ink looks as if something went wrong. What stays whole is larger in large letters. */
const MOST_WHITE = 0.4;
const MOST_WHITE_LARGE = 0.5;
/** From the edge of the paper to below the running head, and to above the folio. */
const MARGINS = { dossier: { top: 25, bottom: 22 }, gids: { top: 11, bottom: 17 } };

const EDITIONS = allOr<Printed['edition'][]>(
	['standaard'],
	['standaard', 'grote-letters', 'inktspaar'],
);
/** Letters this much larger than those of the text are a title's. */
const TITLE = 1.25;
/** Letters of a page that carries only its address and version. */
const FOOT = 80;
/** A telephone number is large too. */
const PHONE = /^[\d\s+]+$/;

interface Document extends Printed {
	pdf: Uint8Array;
	isGuide: boolean;
}

const documents: Document[] = [];
beforeAll(async () => {
	for (const town of ['content', 'tests/fixtures/second-town']) {
		const { dossier, printed, read } = await print(town, EDITIONS);
		const formOf = ({ id }: Printed) => dossier.entries.publications.get(id)?.data.form;
		for (const one of printed)
			documents.push({ ...one, pdf: read(one), isGuide: formOf(one) === 'gids' });
	}
}, 180_000);

/**
 * Pages that are meant to be open: cover, contents of a guide, last page and the one before it, and those before what begins
 * on a new page or stays whole: a chapter of a dossier, an entry that has its page. A page on which nothing begins is no such
 * page: few lines of what began before are a leftover. Nor is a chapter's first, which then says what follows. What hangs on a wall has a free back; free pages fill the last sheet.
 */
async function openPages(pdf: Uint8Array, isGuide: boolean): Promise<Set<number>> {
	const { pages, bookmarks } = await openPdf(pdf);
	const kicker = squeeze(t('document.chapter', { number: '' }));
	const openers = pages.flatMap((text, at) => (text.includes(kicker) ? [at] : []));
	const titlesOn = (at: number) => bookmarks.filter(({ page }) => page === at).length;
	const single = pages.flatMap((_, at) => (titlesOn(at) === 1 && titlesOn(at + 1) > 0 ? [at] : []));
	const isBlank = (at: number) => (pages[at]?.length ?? 0) < FOOT;
	const ends = openers.map((at) => at - 1);
	return new Set([
		0,
		pages.length - 2,
		pages.length - 1,
		...single,
		...ends,
		...(isGuide ? [1, ...pages.flatMap((_, at) => (isBlank(at) ? [at, at - 1] : []))] : []),
	]);
}

test('no page is half empty', async () => {
	let seen = 0;
	const faults: string[] = [];
	for (const { pdf, isGuide, ...printed } of documents) {
		const open = await openPages(pdf, isGuide);
		const most = printed.edition === 'grote-letters' ? MOST_WHITE_LARGE : MOST_WHITE;
		const margins = MARGINS[isGuide ? 'gids' : 'dossier'];
		for (const [at, page] of pagesOf(pdf).entries()) {
			seen++;
			const white = whiteShare(page, margins);
			if (!open.has(at) && white > most)
				faults.push(`${printed.file}, page ${at + 1}: ${Math.round(white * 100)} % white`);
		}
	}
	expect(seen).toBeGreaterThan(allOr(100, 300));
	expect(faults).toEqual([]);
}, 120_000);

test('no title stands at the foot of a page, apart from what it is about', async () => {
	let seen = 0;
	const faults: string[] = [];
	for (const { pdf, isGuide, ...printed } of documents) {
		const open = await openPages(pdf, isGuide);
		const body = printed.edition === 'grote-letters' ? 18 : 10;
		const foot = (MARGINS[isGuide ? 'gids' : 'dossier'].bottom / 25.4) * 72;
		for (const [at, words] of (await openPdf(pdf)).lines.entries()) {
			// Footnotes are smaller than the text they belong to.
			const text = words.filter(({ size, above }) => above > foot && size > body * 0.8);
			const last = text.sort((a, b) => a.above - b.above)[0];
			if (open.has(at) || !last) continue;
			seen++;
			const isTitle = last.size > body * TITLE && !PHONE.test(last.text);
			if (isTitle) faults.push(`${printed.file}, page ${at + 1}: ${last.text}`);
		}
	}
	expect(seen).toBeGreaterThan(allOr(40, 250));
	expect(faults).toEqual([]);
}, 120_000);

test('a half-empty page is seen', () => {
	const page = { width: 10, height: 420, dots: new Uint8Array(4200).fill(255) };
	expect(whiteShare(page, { top: 0, bottom: 0 })).toBe(1);
	page.dots.fill(0, 0, 2000);
	expect(whiteShare(page, { top: 0, bottom: 0 })).toBeGreaterThan(MOST_WHITE);
	page.dots.fill(0, 3900, 4000);
	expect(whiteShare(page, { top: 0, bottom: 0 })).toBeGreaterThan(MOST_WHITE);
});
