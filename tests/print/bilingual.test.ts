import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get, translationOf } from '../../src/dossier/index.ts';
import { direction } from '../../src/languages/index.ts';
import { formatPhone } from '../../src/countries/index.ts';
import { parse, toText } from '../../src/markdown/index.ts';
import type { KindName } from '../../src/model/index.ts';
import type { Printed } from '../../src/print/index.ts';
import { settable } from '../../src/print/sheets/bilingual/isolate.ts';
import { allOr } from '../sample.ts';
import { wordsIn } from '../words.ts';
import { openPdf, print, squeeze, structureOf } from './printed.ts';
import { pdfJs, poppler, shareFound } from './readers.ts';

const AGAIN = allOr<Printed['edition'][] | undefined>(['contactblad'], undefined);
/** One of each direction; the other two differ in their words only. */
const LANGUAGES = ['ar', 'tr'];
const READERS = [
	{ name: 'pdf.js', read: pdfJs },
	{ name: 'poppler', read: poppler },
];
const OUR_FONTS = [
	'ReadexPro-Regular',
	'ReadexPro-Bold',
	'BricolageGrotesque-Bold',
	'Vazirmatn-Regular',
	'Vazirmatn-Bold',
];

let folder: string;
let printing: Awaited<ReturnType<typeof print>>;
const cacheOf = () => ({ dir: join(folder, 'cache'), stamp: 'same' });
const readable = () => printing.printed.filter(({ edition }) => edition !== 'boekje');
const arabic = (edition: Printed['edition']) => {
	const found = printing.printed.find((one) => one.lang === 'ar' && one.edition === edition);
	if (!found) throw new Error(`No ${edition}`);
	return found;
};

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-talen-'));
	printing = await print('content', undefined, cacheOf(), LANGUAGES);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the documents in two languages', () => {
	test('say their title, their language and the side they begin on', async () => {
		expect(readable().length).toBeGreaterThan(16);
		for (const printed of readable()) {
			const { pdf } = await openPdf(printing.read(printed));
			const info = (await pdf.getMetadata()).info as Record<string, unknown>;
			expect(info['Title']).toBe(printed.title);
			expect(info['Language']).toBe(printed.lang);
			const direct = direction(printed.lang ?? '') === 'rtl' ? 'R2L' : 'L2R';
			expect(await pdf.getViewerPreferences()).toMatchObject({ Direction: direct });
			expect(pdf.numPages).toBe(printed.pages);
		}
	});

	test('mark every part with its language', async () => {
		for (const printed of readable()) {
			const structure = await structureOf(printing.read(printed));
			const languages = [...structure.matchAll(/\/Lang ?\(([\w-]+)\)/g)].map(([, lang]) => lang);
			expect(languages, printed.file).toContain('nl-BE');
			expect(new Set(languages).isSubsetOf(new Set(['nl-BE', printed.lang])), printed.file).toBe(
				true,
			);
		}
	});

	test('carry on every page the address, the version in both languages and the page', async () => {
		const address = squeeze(printing.dossier.site.url.replace('https://', ''));
		for (const printed of readable().filter(({ lang }) => lang === 'tr')) {
			const { pages, edges } = await openPdf(printing.read(printed));
			for (const [index, page] of pages.entries()) {
				expect(page, printed.file).toContain(address);
				expect(page).toContain('22november2026');
				expect(page).toContain('22Kasım2026');
				if (index > 0) expect(page).toContain(String(index + 1));
			}
			for (const edge of edges) expect(edge).toBeGreaterThan(7);
		}
	});

	test('open with the notice in both languages and with both titles', async () => {
		for (const printed of readable().filter(({ lang }) => lang === 'tr')) {
			const { pages } = await openPdf(printing.read(printed));
			for (const lang of ['nl', 'tr'])
				expect(pages[0]).toContain(squeeze(wordsIn(lang)('translation.notice')));
			for (const title of printed.title.split(' – '))
				expect(pages[0], printed.file).toContain(squeeze(title));
		}
	});

	test('hold no letters but ours, and are tagged for PDF/UA', async () => {
		for (const printed of readable()) {
			const bytes = printing.read(printed);
			const fonts = [...(await structureOf(bytes)).matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)];
			expect(OUR_FONTS).toEqual(
				expect.arrayContaining([...new Set(fonts.map(([, font]) => font))]),
			);
			expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part');
		}
	});

	test('fit on the paper they are made for', () => {
		for (const { edition, pages, bytes, file } of printing.printed) {
			if (edition === 'fiche') expect(pages, file).toBeLessThanOrEqual(2);
			if (edition === 'samenvatting') expect(pages, file).toBe(2);
			expect(bytes, file).toBeLessThan(155_000 + 6_000 * pages);
		}
	});

	test('are folded from the side where their language begins', async () => {
		for (const lang of LANGUAGES) {
			const booklet = printing.printed.find((one) => one.lang === lang && one.edition === 'boekje');
			const small = printing.printed.find(
				(one) => one.lang === lang && one.edition === 'samenvatting-a5',
			);
			if (!booklet || !small) throw new Error(`No booklet in ${lang}`);
			expect(booklet.pages).toBe(small.pages / 2);
			const { left, right } = await halvesOf(printing.read(booklet));
			const cover = squeeze(wordsIn('nl')('translation.notice'));
			const isRight = direction(lang) === 'rtl';
			expect(isRight ? left : right, lang).toContain(cover);
			expect(isRight ? right : left, lang).not.toContain(cover);
		}
	});

	test('are the same bytes when made again, and are not made again without need', async () => {
		const kept = readdirSync(cacheOf().dir);
		const [cached, anew] = [
			await print('content', undefined, cacheOf(), LANGUAGES),
			await print('content', AGAIN, 'none', ['ar']),
		];
		expect(readdirSync(cacheOf().dir).sort()).toEqual(kept.sort());
		expect(cached.printed).toEqual(printing.printed);
		expect(anew.printed).not.toEqual([]);
		for (const printed of anew.printed)
			expect(Buffer.compare(anew.read(printed), printing.read(printed)), printed.file).toBe(0);
	}, 120_000);
});

/** The text on both halves of the outer side of a booklet. */
async function halvesOf(bytes: Uint8Array) {
	const page = await (await getDocumentProxy(Uint8Array.from(bytes))).getPage(1);
	const [, , width = 0] = page.view;
	const { items } = await page.getTextContent();
	const words = items.filter((item) => 'str' in item);
	const half = (isOn: (x: number) => boolean) =>
		squeeze(
			words
				.filter(({ transform }) => isOn(Number(transform[4])))
				.map(({ str }) => str)
				.join(''),
		);
	return { left: half((x) => x < width / 2), right: half((x) => x >= width / 2) };
}

describe.each(READERS)('what $name reads in the Arabic documents', ({ read }) => {
	/** Every text of a translated entry that stands on paper, in Arabic and in Dutch. */
	const textsOf = (kind: KindName, id: string) => {
		const entry = get(printing.dossier, kind, id);
		const translated = translationOf(printing.dossier, entry, 'ar');
		if (!translated) throw new Error(`${id} is not in Arabic`);
		const bodyOf = (body: string) => (kind === 'actions' ? toText(parse(body)) : '');
		return {
			own: [...wordsOf(translated.data), bodyOf(translated.body)],
			dutch: [...wordsOf(entry.data), bodyOf(entry.body)],
		};
	};
	const wordsOf = (data: unknown) => {
		const { title, summary, steps = [], needs = [], ask = [], points = [] } = data as Texts;
		const lines = [...steps, ...points].flatMap(({ title, text = '' }) => [title, text]);
		return [title, summary, ...needs, ...ask, ...lines];
	};

	test('has Arabic and Dutch words whole', async () => {
		const guide = textsOf('publications', 'vrijwilligersgids');
		const documents: [Printed, ReturnType<typeof textsOf>][] = [
			[arabic('samenvatting'), guide],
			[arabic('samenvatting-a5'), guide],
			...printing.printed
				.filter(({ lang, edition }) => lang === 'ar' && edition === 'fiche')
				.map((one): [Printed, ReturnType<typeof textsOf>] => [one, textsOf('actions', one.id)]),
		];
		expect(documents.length).toBeGreaterThan(7);
		const texts = await Promise.all(documents.map(([printed]) => read(printing.read(printed))));
		const words = (text: string) => settable(text, 'ar').match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [];
		const all = texts.join('\n');
		const arabicWords = documents.flatMap(([, { own }]) => own.flatMap(words));
		expect(arabicWords.length).toBeGreaterThan(800);
		expect(shareFound(all, arabicWords)).toBeGreaterThanOrEqual(0.9);
		for (const [index, [printed, { own, dutch }]] of documents.entries()) {
			// A ligature of lam and alef is read the wrong way round: a short text may hold many.
			const text = texts[index] ?? '';
			expect(shareFound(text, own.flatMap(words)), printed.file).toBeGreaterThanOrEqual(0.8);
			expect(shareFound(text, dutch), printed.file).toBeGreaterThanOrEqual(0.98);
		}
	});

	test('has telephone numbers in their own order', async () => {
		const text = await read(printing.read(arabic('contactblad')));
		const numbers = [...printing.dossier.entries.contacts.values()].flatMap(({ data }) =>
			data.phone ? [formatPhone(data.phone)] : [],
		);
		expect(numbers.length).toBeGreaterThan(0);
		for (const number of numbers) expect(text).toContain(number);
	});
});

interface Texts {
	title: string;
	summary: string;
	steps?: { title: string; text?: string }[];
	points?: { title: string; text?: string }[];
	needs?: string[];
	ask?: string[];
}
