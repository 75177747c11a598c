import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { all, get } from '../../src/dossier/index.ts';
import { kinds } from '../../src/model/index.ts';
import type { Printed } from '../../src/print/index.ts';
import { isThere } from '../../src/print/sheets/plan.ts';
import { fillChapters, inReadingOrder } from '../../src/dossier/index.ts';
import { allOr } from '../sample.ts';
import { openPdf, print, squeeze, structureOf, t } from './printed.ts';

const OUR_FONTS = [
	'ReadexPro-Regular',
	'ReadexPro-Bold',
	'BricolageGrotesque-Bold',
	'Vazirmatn-Regular',
];
/** Entries that are longer than a page, even in the smallest letters. */
const MOST_LONG_ENTRIES = 1;
const MOST_PAGES = { gids: 44, contents: 2, back: 12, contactsOnAPage: 6 };
const MOST_BYTES = { dossier: 1_250_000, gids: 700_000 };

/** What a picture is, and how much there is to see in it: an empty page has next to none. */
async function pictureIn(bytes: Uint8Array) {
	const picture = sharp(bytes);
	const { format, width, height } = await picture.metadata();
	return { format, width, height, entropy: (await picture.stats()).entropy };
}

type Opened = Awaited<ReturnType<typeof openPdf>>;

/** The large town's long editions differ from the small town's in length only. */
const LONG: Printed['edition'][] = [
	'standaard',
	'boekje',
	'lijsten',
	'fiche',
	'poster',
	'contactblad',
];
const AGAIN = allOr<Printed['edition'][]>(['contactblad'], ['standaard', 'boekje']);
const towns = [
	{ town: 'content', editions: LONG, again: AGAIN },
	{ town: 'tests/fixtures/second-town', editions: undefined, again: undefined },
];

describe.each(towns)('the printed documents of $town', ({ town, editions, again }) => {
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
		printing = await print(town, editions);
		for (const printed of standard()) opened.set(printed.id, await openPdf(printing.read(printed)));
	}, 400_000);

	test('say their title, their language and that they are tagged for PDF/UA', () =>
		each(async ({ title }, bytes, { pdf }) => {
			const info = (await pdf.getMetadata()).info as Record<string, unknown>;
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
			const chapters = fillChapters(
				printing.dossier,
				get(printing.dossier, 'publications', id).data,
			);
			const expected = chapters.flatMap((full) => [
				full.chapter.title,
				...inReadingOrder(full).map(({ data }) => data.title),
			]);
			const places = expected.map((title) =>
				bookmarks.findIndex((mark) => mark.title === squeeze(title)),
			);
			expect(places).not.toContain(-1);
			expect(places).toEqual([...places].sort((a, b) => a - b));
			for (const place of places) {
				const { page = 0, title = '' } = bookmarks[place] ?? {};
				expect(whole(pages[page])).toContain(whole(title));
			}
		}));

	test('give the right page in their contents', () =>
		each(({ id }, _bytes, { pages, bookmarks }) => {
			const { data } = get(printing.dossier, 'publications', id);
			const contents = whole(pages.slice(1, 1 + MOST_PAGES.contents).join(''));
			// A guide is short: its contents have the chapters alone. A directory has an order of its own.
			const titles = data.chapters.map(({ title }) => squeeze(title));
			const contacts = all(printing.dossier, 'contacts').map((entry) => squeeze(entry.data.title));
			const listed = bookmarks
				.slice(1)
				.filter(({ title }) =>
					data.form === 'gids' ? titles.includes(title) : !contacts.includes(title),
				);
			expect(listed.length).toBeGreaterThan(1);
			for (const { title, page } of listed)
				expect(contents).toContain(whole(`${title}${page + 1}`));
		}));

	test('stay short: a guide folds into eleven sheets at most', () =>
		each(({ id, pages }) => {
			const { form } = get(printing.dossier, 'publications', id).data;
			if (form === 'gids') expect(pages).toBeLessThanOrEqual(MOST_PAGES.gids);
		}));

	test('of a dossier: take few pages for contact points and for what stands behind the chapters', () =>
		each(({ id }, _bytes, { pages, bookmarks }) => {
			const { data } = get(printing.dossier, 'publications', id);
			if (data.form !== 'dossier') return;
			const pageOf = (title: string) =>
				bookmarks.find((mark) => mark.title === squeeze(title))?.page ?? 0;
			const ofSources = data.chapters.find(({ all }) => all === 'sources')?.title ?? '';
			const behind =
				[ofSources, t('gaps.title'), t('print.colophon')].map(pageOf).find(Boolean) ?? 0;
			expect(behind).toBeGreaterThan(0);
			expect(pages.length - behind).toBeLessThanOrEqual(MOST_PAGES.back);
			const titles = new Set(
				all(printing.dossier, 'contacts').map((entry) => squeeze(entry.data.title)),
			);
			const contacts = bookmarks.filter(({ title }) => titles.has(title));
			const taken = new Set(contacts.map(({ page }) => page)).size;
			expect(taken).toBeLessThanOrEqual(Math.ceil(contacts.length / MOST_PAGES.contactsOnAPage));
		}));

	test('give every checklist a page of its own to hang up', async () => {
		for (const { id, pages, ...lists } of printing.printed.filter(isLists)) {
			const { chapters } = get(printing.dossier, 'publications', id).data;
			const checklists = chapters.filter(({ checklist }) => checklist.length > 0);
			expect(pages).toBe(checklists.length);
			const text = (await openPdf(printing.read(lists))).pages;
			for (const [at, { checklist }] of checklists.entries())
				for (const line of checklist) expect(text[at]).toContain(squeeze(line));
		}
		expect(printing.printed.filter(isLists)).not.toEqual([]);
	});

	test('open no page of a dossier on what is left of an entry', () =>
		each(({ id }, _bytes, { pages, bookmarks }) => {
			const { data } = get(printing.dossier, 'publications', id);
			if (data.form !== 'dossier') return;
			const entries = fillChapters(printing.dossier, data).flatMap((full) =>
				inReadingOrder(full).filter(({ kind }) => kind !== 'contacts'),
			);
			const titles = new Set(entries.map((entry) => squeeze(entry.data.title)));
			const own = bookmarks.filter(({ title }) => titles.has(title)).map(({ page }) => page);
			const opened = new Set(bookmarks.map(({ page }) => page));
			const [first = 0, last = 0] = [Math.min(...own), Math.max(...own)];
			const leftovers = pages.flatMap((_, at) =>
				at > first && at <= last && !opened.has(at) ? [at + 1] : [],
			);
			expect(leftovers.length).toBeLessThanOrEqual(MOST_LONG_ENTRIES);
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
		each(async (_, bytes) => {
			const fonts = [
				...(await structureOf(bytes)).matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g),
			].map(([, font]) => font);
			expect(fonts.length).toBeGreaterThan(2);
			expect(OUR_FONTS).toEqual(expect.arrayContaining([...new Set(fonts)]));
		}));

	test('keep words away from the edge, where office printers do not print', () =>
		each((_printed, _bytes, { edges }) => {
			for (const edge of edges) expect(edge).toBeGreaterThan(7);
		}));

	test('are tagged for PDF/UA in every edition but the folded one', () => {
		for (const printed of printing.printed) {
			const isTagged = Buffer.from(printing.read(printed))
				.toString('latin1')
				.includes('pdfuaid:part');
			expect(isTagged, printed.file).toBe(printed.edition !== 'boekje');
		}
	});

	test('have a fiche and posters of one page for every entry that asks for one', async () => {
		const { dossier, printed } = printing;
		const files = new Map(printed.map((one) => [one.file, one]));
		for (const kind of ['barriers', 'recommendations', 'actions'] as const)
			for (const entry of all(dossier, kind)) {
				const { id, data } = entry;
				const { segment } = kinds[kind];
				const isPoster = entry.kind !== 'actions' && isThere(entry);
				const wanted = [
					kind !== 'barriers' && `druk/fiches/${segment}/${id}.pdf`,
					isPoster && `druk/posters/${segment}/${id}-a4.pdf`,
					isPoster && `druk/posters/${segment}/${id}-a3.pdf`,
				].filter((file) => file !== false);
				for (const file of wanted) {
					const one = files.get(file);
					expect(one, file).toMatchObject({ pages: 1, of: `${kind}/${id}`, title: data.title });
				}
			}
	});

	test('say on a fiche what it is about and what the source leaves out', async () => {
		const { dossier, printed } = printing;
		const entries = [...all(dossier, 'recommendations'), ...all(dossier, 'actions')];
		const entry = entries.find(({ data }) => data.gaps.length > 0) ?? entries[0];
		const fiche = printed.find(
			({ edition, of }) => edition === 'fiche' && of === `${entry?.kind}/${entry?.id}`,
		);
		if (!entry || !fiche) throw new Error('Nothing to make a fiche of');
		const { pages } = await openPdf(printing.read(fiche));
		for (const words of [entry.data.title, entry.data.summary, ...entry.data.gaps])
			expect(pages[0]).toContain(squeeze(words));
	});

	test('fold a guide into sheets of four pages', () => {
		const guides = standard().filter(({ paper }) => paper === 'a5');
		expect(guides.length).toBeGreaterThan(0);
		for (const { id, pages } of guides) {
			const booklet = printing.printed.find((one) => one.id === id && one.edition === 'boekje');
			expect(booklet).toMatchObject({ paper: 'a4', pages: Math.ceil(pages / 4) * 2 });
		}
	});

	test('show a picture of some pages, and one of all of them', async () => {
		for (const { preview, allPages, pages } of standard()) {
			if (!preview || !allPages) throw new Error('No pictures');
			const [few, all] = await Promise.all(
				[preview, allPages].map((picture) => pictureIn(printing.read(picture))),
			);
			expect(few).toMatchObject({ format: 'png', width: preview.width, height: preview.height });
			expect(few?.width).toBeGreaterThan(600);
			expect(few?.entropy).toBeGreaterThan(1);
			expect(all).toMatchObject({ format: 'png', width: allPages.width });
			// Ten pages a row; a page is higher than it is wide.
			expect(all?.height).toBeGreaterThan(Math.ceil(pages / 10) * 240 * 1.4);
			expect(all?.entropy).toBeGreaterThan(1);
		}
	});

	test('are the same bytes when they are made again', async () => {
		const second = await print(town, again, 'none');
		expect(second.printed).not.toEqual([]);
		for (const printed of second.printed) {
			expect(printing.printed).toContainEqual(printed);
			expect(Buffer.compare(second.read(printed), printing.read(printed)), printed.file).toBe(0);
		}
	}, 400_000);
});

const isLists = ({ edition }: Printed) => edition === 'lijsten';

/** A long word may break at the end of a line, and dots lead to a page number. */
const whole = (text = '') => text.replaceAll(/[-.]/g, '');
