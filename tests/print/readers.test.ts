import { beforeAll, describe, expect, test } from 'vitest';
import { all, fillChapters } from '../../src/dossier/index.ts';
import { formatPhone } from '../../src/countries/index.ts';
import { parse, toText } from '../../src/markdown/index.ts';
import { documentData } from '../../src/print/sheets/document.ts';
import { VERSION, print, t } from './printed.ts';
import { pdfJs, poppler, shareFound, textsOf } from './readers.ts';

const READERS = [
	{ name: 'pdf.js', read: pdfJs },
	{ name: 'poppler', read: poppler },
];

let printing: Awaited<ReturnType<typeof print>>;
beforeAll(async () => {
	printing = await print('content', ['standaard']);
}, 120_000);

/** The chapters and entries of a publication, and its text as a program reads it. */
async function open(form: 'dossier' | 'gids', read: typeof pdfJs) {
	const { dossier, printed } = printing;
	const publication = all(dossier, 'publications').find(({ data }) => data.form === form);
	const file = printed.find(({ id }) => id === publication?.id);
	if (!publication || !file) throw new Error(`No ${form}`);
	const chapters = fillChapters(dossier, publication.data);
	const entries = chapters.flatMap(({ barriers, recommendations, actions, contacts }) => [
		...barriers,
		...recommendations,
		...actions,
		...contacts,
	]);
	const data = documentData({ dossier, lang: 'nl', t, day: VERSION, savesInk: false }, publication);
	return { text: await read(printing.read(file)), publication, chapters, entries, data };
}

describe.each(READERS)('the text that $name reads', ({ read }) => {
	test('holds the Dutch words of the dossier whole', async () => {
		const { text, entries, publication } = await open('dossier', read);
		const wanted = [...entries.flatMap(textsOf), toText(parse(publication.body))];
		expect(shareFound(text, wanted)).toBeGreaterThanOrEqual(0.98);
	});

	test('holds the Dutch words of the guide whole', async () => {
		const { text, entries, publication } = await open('gids', read);
		const wanted = entries.flatMap(({ data }) => [data.title, data.summary]);
		expect(shareFound(text, [...wanted, toText(parse(publication.body))])).toBeGreaterThanOrEqual(
			0.98,
		);
	});

	test('holds the Arabic words of the guide whole', async () => {
		const { text, data } = await open('gids', read);
		const arabic = data.words.flatMap(({ translations }) =>
			translations.filter(({ lang }) => lang === 'ar').flatMap(({ words }) => words),
		);
		expect(arabic.length).toBeGreaterThan(20);
		expect(shareFound(text, arabic)).toBeGreaterThanOrEqual(0.9);
	});

	test('comes in the order of the page', async () => {
		const { text, chapters } = await open('dossier', read);
		const squeezed = text.replaceAll(/\s+/g, '');
		const strays = chapters
			.flatMap(({ barriers, recommendations, actions }) => [
				...barriers,
				...recommendations,
				...actions,
			])
			.filter((entry) => !isInOrder(squeezed, textsOf(entry).map(startOf)));
		expect(strays.map(({ id }) => id)).toEqual([]);
	});

	test('has telephone numbers from front to back', async () => {
		const { text, entries } = await open('dossier', read);
		const phones = entries.flatMap(({ data }) =>
			'phone' in data && data.phone ? [data.phone] : [],
		);
		expect(phones.length).toBeGreaterThan(0);
		for (const phone of phones) expect(text).toContain(formatPhone(phone));
	});
});

/** Enough words to know a paragraph by, without white space; short enough to stand on one line. */
const startOf = (text: string) => text.replaceAll(/\s+/g, '').slice(0, 24);

/** Titles stand in lists too; the entry itself is where its summary is followed by all the rest. */
function isInOrder(text: string, [, summary = '', ...rest]: string[]): boolean {
	for (let from = text.indexOf(summary); from >= 0; from = text.indexOf(summary, from + 1)) {
		let place = from;
		if (rest.every((words) => (place = text.indexOf(words, place + 1)) > 0)) return true;
	}
	return false;
}
