import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedOfTown } from '../../src/dossier/index.ts';
import { printDocuments } from '../../src/print/index.ts';
import { aDossier, anEntry } from '../unit/builders.ts';
import { VERSION, openPdf, print, squeeze, t } from './printed.ts';

/** Nothing smaller: what a council reads in a meeting room. */
const LEAST_LETTER = 8.5;
/** In millimetres: where the foot of a page stands. */
const LEAST_EDGE = 9;
/** For two questions; each further one adds a page. */
const MOST_PAGES = 12;

describe.each(['content', 'tests/fixtures/second-town'])('for the council of %s', (town) => {
	let printing: Awaited<ReturnType<typeof print>>;
	const opened = new Map<string, Awaited<ReturnType<typeof openPdf>>>();
	const pdf = (edition: string) => opened.get(edition) ?? expect.fail(`no ${edition}`);
	beforeAll(async () => {
		printing = await print(town, ['raad', 'raadsblad']);
		for (const one of printing.printed) opened.set(one.edition, await openPdf(printing.read(one)));
	}, 240_000);

	test('the summary has a page for each question, and is short', () => {
		const { pages } = pdf('raad');
		const asked = askedOfTown(printing.dossier);
		expect(asked.length).toBeGreaterThan(0);
		expect(pages.length).toBeLessThanOrEqual(MOST_PAGES + Math.max(0, asked.length - 2));
		for (const { data } of asked) {
			const own = pages.find((page) => page.includes(squeeze(data.summary))) ?? '';
			for (const { text } of data.followUp) expect(own).toContain(squeeze(text));
			for (const gap of data.gaps) expect(own).toContain(squeeze(gap));
		}
	});

	test('every recommendation stands in the summary, with its number', () => {
		const text = pdf('raad').pages.join('');
		for (const { data } of printing.dossier.entries.recommendations.values())
			expect(text).toContain(squeeze(data.title));
	});

	test('the sheet is one page with every question', () => {
		const { pages } = pdf('raadsblad');
		expect(pages).toHaveLength(1);
		for (const { data } of askedOfTown(printing.dossier))
			expect(pages[0]).toContain(squeeze(data.title));
	});

	test('no letter is small', () => {
		for (const { lines } of opened.values())
			for (const line of lines.flat())
				expect(line.size, line.text).toBeGreaterThanOrEqual(LEAST_LETTER - 0.01);
	});
});

describe('for the council of a town', () => {
	const outDir = mkdtempSync(join(tmpdir(), 'drempelwijzer-council-'));
	afterAll(() => rmSync(outDir, { recursive: true }));
	const openedOf = async (dossier: ReturnType<typeof aDossier>) => {
		const printed = await printDocuments({
			...{ dossier, outDir, t, day: VERSION, editedOn: () => VERSION },
			editions: ['raad', 'raadsblad'],
			onProgress: () => {},
		});
		return Promise.all(printed.map(({ file }) => openPdf(readFileSync(join(outDir, file)))));
	};
	const printOf = async (...entries: Parameters<typeof aDossier>) =>
		(await openedOf(aDossier(...entries))).map(({ pages }) => pages);
	const town = anEntry('organisations', 'gemeente', {
		type: 'lokaal-bestuur',
		places: ['Lindedorp'],
	});
	const source = anEntry('sources', 'bron');
	const barrier = anEntry('barriers', 'drempel', { themes: ['werk'] });
	const asked = (number: number, data = {}) =>
		anEntry('recommendations', `vraag-${number}`, {
			number,
			title: `Doe iets aan zaak ${number} in de hele gemeente en ook daarbuiten`,
			addressedTo: [{ organisation: 'gemeente', basis: 'genoemd' }],
			...data,
		});

	test('that asked nothing there is nothing to print', async () => {
		expect(await printOf(town, source, barrier)).toEqual([]);
	});

	test('with many questions names all of them on one sheet', async () => {
		const questions = Array.from({ length: 9 }, (_, index) => asked(index + 1));
		const [summary, sheet] = await printOf(town, source, barrier, ...questions);
		expect(sheet).toHaveLength(1);
		for (const { data } of questions) {
			expect(sheet?.[0]).toContain(squeeze(data.title));
			expect(summary?.join('')).toContain(squeeze(data.title));
		}
	}, 240_000);

	test('says what is asked now and by whom, or that nobody told', async () => {
		const asks = { by: 'de dorpsraad', items: ['Antwoord voor de zomer.'] };
		const [summary, sheet] = await printOf(town, source, barrier, asked(1, { asks }), asked(2));
		expect(summary?.join('')).toContain(squeeze(t('council.asks.by', { who: asks.by })));
		expect(summary?.join('')).toContain(squeeze(t('council.asks-none')));
		for (const document of [summary, sheet])
			expect(document?.join('')).toContain('Antwoordvoordezomer.');
	}, 240_000);

	test.each([17, 20, 24])('with %i sources none runs over the foot of its page', async (n) => {
		const sources = Array.from({ length: n }, (_, at) =>
			anEntry('sources', `bron-${at}`, {
				title: `Bron ${at}, met een titel die over twee regels loopt`,
				publisher: 'De dienst van een gemeente met een lange naam',
				url: `https://voorbeeld.be/een/lang/adres/van/een/bron/nummer-${at}`,
			}),
		);
		const evidence = sources.map(({ id }) => ({ source: id }));
		const [summary] = await openedOf(
			aDossier(town, source, barrier, ...sources, asked(1, { evidence })),
		);
		for (const { data } of sources) expect(summary?.pages.join('')).toContain(squeeze(data.title));
		expect(Math.min(...(summary?.edges ?? []))).toBeGreaterThan(LEAST_EDGE);
	});

	test('what is not known of a question may fill more than a page, and stands there whole', async () => {
		const gaps = Array.from(
			{ length: 90 },
			(_, at) => `Vraag ${at}: wie zegt ons hoe dit zit, en wanneer?`,
		);
		const [summary] = await printOf(town, source, barrier, asked(1, { gaps }));
		for (const gap of gaps) expect(summary?.join('')).toContain(squeeze(gap));
	});

	test('names every place on its map, and no name lies over another', async () => {
		// A dozen on a few kilometres, and one far away: no room for all right beside their dots.
		const names = Array.from({ length: 13 }, (_, n) => `Gehucht-bij-de-${n}e-linde`);
		const places = names.map((name, n) => ({
			...{ name, source: 'bron', latitude: 50.6 + (n % 4) / 100 },
			longitude: n === 0 ? 5.6 : 4.8 + Math.floor(n / 4) / 100,
		}));
		const dossier = aDossier(
			town,
			source,
			barrier,
			asked(1),
			anEntry('actions', 'a', { places: names }),
		);
		const taxonomy = { ...dossier.taxonomy, places };
		const [summary] = await openedOf({ ...dossier, taxonomy });
		const page = summary?.lines.find((words) =>
			words.some(({ text }) => text.includes(names[1] ?? '')),
		);
		const labels = (page ?? []).filter(({ text }) => text.startsWith('Gehucht'));
		expect(labels).toHaveLength(names.length);
		for (const [n, one] of labels.entries())
			for (const other of labels.slice(n + 1)) {
				const isBeside = one.to <= other.from || other.to <= one.from;
				const isApart = Math.abs(one.above - other.above) >= one.size * 0.9;
				expect(isBeside || isApart, `${one.text} and ${other.text}`).toBe(true);
			}
	}, 240_000);
});
