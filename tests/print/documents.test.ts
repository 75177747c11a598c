import { beforeAll, describe, expect, test } from 'vitest';
import { get } from '../../src/dossier/index.ts';
import type { Printed } from '../../src/print/index.ts';
import { fillChapters } from '../../src/print/chapters.ts';
import { openPdf, print, squeeze, structureOf } from './printed.ts';

const OUR_FONTS = ['ReadexPro-Regular', 'ReadexPro-Bold', 'BricolageGrotesque-Bold', 'Vazirmatn-Regular'];
const MOST_BYTES = { dossier: 1_000_000, gids: 700_000 };

type Opened = Awaited<ReturnType<typeof openPdf>>;

const towns = ['content', 'tests/fixtures/second-town'];

describe.each(towns)('the printed documents of %s', (town) => {
	let printing: Awaited<ReturnType<typeof print>>;
	const standard = () => printing.printed.filter(({ edition }) => edition === 'standaard');
	const opened = new Map<string, Opened>();
	const each = async (look: (printed: Printed, bytes: Uint8Array, opened: Opened) => unknown) => {
		expect(standard().length).toBeGreaterThan(0);
		for (const printed of standard()) {
			const pdf = opened.get(printed.id);
			if (pdf) await look(printed, printing.read(printed), pdf);
		}
		expect(opened.size).toBe(standard().length);
	};

	beforeAll(async () => {
		printing = await print(town);
		for (const printed of standard()) opened.set(printed.id, await openPdf(printing.read(printed)));
	}, 120_000);

	test('say their title, their language and that they are tagged for PDF/UA', () =>
		each(async ({ title }, bytes, { pdf }) => {
			const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
			expect(info['Title']).toBe(title);
			expect(info['Language']).toBe('nl-BE');
			expect((await pdf.getMarkInfo())?.Marked).toBe(true);
			expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part');
		}));

	test('have the pages and bytes they say they have', () =>
		each(({ pages, bytes: size }, bytes, { pdf }) => {
			expect(pdf.numPages).toBe(pages);
			expect(bytes.length).toBe(size);
		}));

	test('stay small enough to mail', () =>
		each(({ id }, bytes) => {
			const { form } = get(printing.dossier, 'publications', id).data;
			expect(bytes.length).toBeLessThan(MOST_BYTES[form]);
		}));

	test('hold every entry of their chapters, in the order of the chapters', () =>
		each(({ id }, _, { pages, bookmarks }) => {
			const chapters = fillChapters(printing.dossier, get(printing.dossier, 'publications', id).data);
			const expected = chapters.flatMap(({ chapter, barriers, recommendations, actions, contacts }) => [
				chapter.title,
				...[...barriers, ...recommendations, ...actions, ...contacts].map(({ data }) => data.title),
			]);
			const places = expected.map((title) => bookmarks.findIndex((mark) => mark.title === squeeze(title)));
			expect(places).not.toContain(-1);
			expect(places).toEqual([...places].sort((a, b) => a - b));
			for (const place of places) {
				const { page = 0, title = '' } = bookmarks[place] ?? {};
				expect(pages[page]).toContain(title);
			}
		}));

	test('give the right page in their contents', () =>
		each((_printed, _bytes, { pages, bookmarks }) => {
			const contents = pages.slice(1, 4).join('');
			for (const { title, page } of bookmarks.slice(1))
				expect(contents.replaceAll('.', '')).toContain(`${title}${page + 1}`.replaceAll('.', ''));
		}));

	test('carry the short address and the version on every page', () =>
		each((_printed, _bytes, { pages }) => {
			const address = squeeze(printing.dossier.site.url.replace('https://', ''));
			for (const page of pages) {
				expect(page).toContain(address);
				expect(page).toContain('22november2026');
			}
		}));

	test('hold no letters but ours', () =>
		each((_, bytes) => {
			const fonts = [...structureOf(bytes).matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, font]) => font);
			expect(fonts.length).toBeGreaterThan(2);
			expect(OUR_FONTS).toEqual(expect.arrayContaining([...new Set(fonts)]));
		}));

	test('are the same bytes when they are made again', async () => {
		const again = await print(town);
		expect(again.printed).toEqual(printing.printed);
		for (const printed of printing.printed)
			expect(Buffer.compare(again.read(printed), printing.read(printed)), printed.file).toBe(0);
	}, 120_000);
});
