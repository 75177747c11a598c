import { describe, expect, test } from 'vitest';
import { cardsIn, keyOf } from '../../../src/dossier/index.ts';
import { documentData } from '../../../src/print/sheets/document.ts';
import { publicationSheets } from '../../../src/print/sheets/plan.ts';
import { volumesOf } from '../../../src/print/sheets/volumes.ts';
import { wordsIn } from '../../words.ts';
import { aDossier, anEntry } from '../builders.ts';

/** A dossier with so many barriers in each of these themes, and one recommendation in the first that answers to all. */
function dossierOf(counts: Record<string, number>, form = 'dossier') {
	const barriers = Object.entries(counts).flatMap(([theme, n]) =>
		Array.from({ length: n }, (_, at) =>
			anEntry('barriers', `${theme}-${at}`, { themes: [theme] }),
		),
	);
	const chapters = Object.keys(counts).map((theme) => ({ title: theme, themes: [theme] }));
	const publication = anEntry('publications', 'dossier', { form, chapters });
	const answer = anEntry('recommendations', 'antwoord', {
		themes: Object.keys(counts).slice(0, 1),
		barriers: barriers.map(({ id }) => id),
	});
	const dossier = aDossier(...barriers, answer, publication, anEntry('sources', 'bron'));
	const setting = { dossier, lang: 'nl', t: wordsIn('nl'), day: '2026-11-22', savesInk: false };
	return { setting, publication, volumes: volumesOf(setting, publication), barriers };
}

describe('the volumes of a document', () => {
	test.each([
		['of 300 pages at most it is one', { taal: 200, werk: 90 }, ['']],
		[
			'of more, a chapter each; those that are short come together',
			{ taal: 60, werk: 20, wonen: 40, sport: 190 },
			[
				'Deel 1 van 5: taal',
				'Deel 2 van 5: werk en wonen',
				'Deel 3 van 5: sport (1/3)',
				'Deel 4 van 5: sport (2/3)',
				'Deel 5 van 5: sport (3/3)',
			],
		],
	])('%s', (_, counts, titles) => {
		const { volumes, barriers } = dossierOf(counts);
		expect(volumes.map(({ title }) => title)).toEqual(titles);
		const placed = volumes.flatMap(({ chapters }) => cardsIn(chapters).map(keyOf));
		expect(placed.toSorted()).toEqual([...barriers.map(keyOf), 'recommendations/antwoord'].sort());
	});

	test('a guide is always one', () => {
		expect(dossierOf({ taal: 400 }, 'gids').volumes).toHaveLength(1);
	});

	test('each is a file of its own, in every edition', () => {
		const { setting, publication, volumes } = dossierOf({ taal: 60, werk: 290 });
		const files = volumes.flatMap((volume) =>
			[...publicationSheets(setting, publication, volume)].map(({ file }) => file),
		);
		expect(files).toContain('druk/dossier-deel-2.pdf');
		expect(files).toContain('druk/dossier-deel-4-grote-letters.pdf');
		expect(new Set(files).size).toBe(files.length);
	});

	test('what stands in another one is found by the number of that volume', () => {
		const { setting, publication, volumes } = dossierOf({ taal: 60, werk: 290 });
		const [first, second] = volumes.map((volume) => documentData(setting, publication, volume));
		expect(first?.elsewhere).toMatchObject({ 'barriers/werk-0': 'deel 2' });
		expect(first?.elsewhere).not.toHaveProperty('barriers/taal-0');
		expect(second?.elsewhere).toEqual({ 'recommendations/antwoord': 'deel 1' });
		expect(second?.chapters.map(({ kicker }) => kicker)).toEqual(['Hoofdstuk 2']);
	});
});
