import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { pagesOf } from './pictures.ts';
import { openPdf, print } from './printed.ts';

const MM = 72 / 25.4;
const BLEED = 3;
/** What a guillotine may miss. */
const INSIDE = 5;
const PAPER = { a3: [297, 420], a4: [210, 297], a5: [148, 210] };

describe('what a print shop gets', () => {
	test('is loose pages in one ink, with room to cut off, and the same words', async () => {
		const { printed, read } = await print('tests/fixtures/second-town', ['standaard', 'drukker']);
		const shop = printed.filter(({ edition }) => edition === 'drukker');
		expect(shop.length).toBeGreaterThan(0);
		for (const one of shop) {
			const bytes = read(one);
			const plain = printed.find(({ id, edition }) => id === one.id && edition === 'standaard');
			const wanted = PAPER[one.paper as keyof typeof PAPER];
			for (const page of (await PDFDocument.load(bytes)).getPages()) {
				const trim = page.getTrimBox();
				const found = [trim.x, trim.y, trim.width, trim.height].map((points) => points / MM);
				for (const [at, mm] of [BLEED, BLEED, ...wanted].entries())
					expect(Math.abs((found[at] ?? 0) - mm)).toBeLessThan(0.1);
				expect(page.getBleedBox()).toEqual(page.getMediaBox());
			}
			const { pages, edges } = await openPdf(bytes);
			expect(Math.min(...edges)).toBeGreaterThan(BLEED + INSIDE);
			// What is folded gets free pages before its last one: numbers after them differ.
			if (one.paper === 'a5') expect(pages.length % 4).toBe(0);
			const wordsOf = (found: string[]) => found.map((words) => words.replaceAll(/\d/g, ''));
			const same = wordsOf(plain ? (await openPdf(read(plain))).pages : []);
			expect(same.length).toBeGreaterThan(0);
			expect(wordsOf(pages)).toEqual(expect.arrayContaining(same));
			expect(colouredDots(bytes)).toBe(0);
		}
	}, 120_000);
});

/** How many dots of the pages are no grey. */
const colouredDots = (pdf: Uint8Array) =>
	pagesOf(pdf, 24, true).reduce((sum, { dots }) => sum + colouredIn(dots), 0);

function colouredIn(dots: Uint8Array): number {
	let coloured = 0;
	for (let at = 0; at < dots.length; at += 3)
		if (dots[at] !== dots[at + 1] || dots[at] !== dots[at + 2]) coloured++;
	return coloured;
}
