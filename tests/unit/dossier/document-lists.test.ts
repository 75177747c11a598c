import { describe, expect, test } from 'vitest';
import { chapterEntries, fillChapters } from '../../../src/dossier/index.ts';
import { chapterAnchors, introOf } from '../../../src/dossier/pages/chapters.ts';
import {
	cardsIn,
	helpFor,
	openIn,
	sourcesBehind,
	wordsBehind,
} from '../../../src/dossier/pages/document-lists.ts';
import type { Entry } from '../../../src/model/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { town } from '../town.ts';

const DAY = '2026-11-22';
const names = (entries: readonly Entry[]) => entries.map(({ kind, id }) => `${kind}/${id}`);
const gids = town.entries.publications.get('gids') as Entry<'publications'>;
const chapters = fillChapters(town, gids.data);

describe('a document of a small town', () => {
	test('has what its chapters name, in that order, and nothing else', () => {
		expect(names(cardsIn(chapters))).toEqual([
			...['barriers/trap', 'barriers/drempel', 'recommendations/bus', 'recommendations/lift'],
			...['contacts/loket', 'contacts/balie'],
		]);
		expect(
			chapterEntries(town, gids.data).map(({ chapter, entries }) => [
				chapter.title,
				entries.length,
			]),
		).toEqual([
			['Vervoer', 4],
			['Hulp', 2],
		]);
	});

	test('lists the sources that it rests on by title, and no other', () => {
		expect(names(sourcesBehind(town, chapters))).toEqual(['sources/krant', 'sources/bron']);
		const one = anEntry('publications', 'een', {
			chapters: [{ title: 'Een', recommendations: ['lift'] }],
		});
		expect(names(sourcesBehind(town, fillChapters(town, one.data)))).toEqual(['sources/bron']);
		const none = anEntry('publications', 'geen');
		expect(sourcesBehind(town, fillChapters(town, none.data))).toEqual([]);
	});

	test('lists no sources and no words twice: not behind a chapter that has them all', () => {
		const whole = anEntry('publications', 'heel', {
			chapters: [
				{ title: 'Trap', barriers: ['trap'] },
				{ title: 'Bronnen', all: 'sources' },
				{ title: 'Woorden', all: 'glossary' },
			],
		});
		const filled = fillChapters(town, whole.data);
		expect(sourcesBehind(town, filled)).toEqual([]);
		expect(wordsBehind(town, whole, filled)).toEqual([]);
		expect(filled[1]?.sources.map(({ id }) => id)).toEqual(['krant', 'bron']);
		expect(filled[2]?.glossary.map(({ id }) => id)).toEqual(['belbus', 'buddy']);
	});

	test('names the nearest help of a chapter: its own first, in its order', () => {
		expect(chapters.map((chapter) => helpFor(town, chapter, DAY)?.id)).toEqual(['balie', 'loket']);
		const [empty] = fillChapters(town, anEntry('publications', 'leeg').data);
		expect(empty && helpFor(town, empty, DAY)).toBeUndefined();
	});
});

test('what is open stands in the order of the pages, with gaps or doubts or both', () => {
	const dossier = aDossier(
		anEntry('barriers', 'b', { title: 'B', gaps: ['Hoeveel?'] }),
		anEntry('barriers', 'a', { title: 'A' }),
		anEntry('barriers', 'c', { title: 'C', doubts: ['Klopt dit?'] }),
	);
	const { data } = anEntry('publications', 'p', {
		chapters: [{ title: 'Een', barriers: ['c', 'a', 'b'] }],
	});
	expect(
		openIn(fillChapters(dossier, data)).map(({ entry, gaps, doubts }) => [entry.id, gaps, doubts]),
	).toEqual([
		['c', [], ['Klopt dit?']],
		['b', ['Hoeveel?'], []],
	]);
});

test('an entry stands once: where it is named, else at its first theme that has a chapter', () => {
	const dossier = aDossier(
		anEntry('barriers', 'taal', { title: 'A', themes: ['taal', 'werk'] }),
		anEntry('barriers', 'werk', { title: 'B', themes: ['werk', 'taal'] }),
		anEntry('barriers', 'genoemd', { title: 'C', themes: ['taal'] }),
	);
	const { data } = anEntry('publications', 'p', {
		chapters: [
			{ title: 'Werk', themes: ['werk'], barriers: ['genoemd'] },
			{ title: 'Taal', themes: ['taal'] },
			{ title: 'Alles', all: 'barriers' },
		],
	});
	expect(fillChapters(dossier, data).map(({ barriers }) => barriers.map(({ id }) => id))).toEqual([
		['genoemd', 'werk'],
		['taal'],
		[],
	]);
});

test('two chapters of one name have two anchors', () => {
	expect(chapterAnchors(['Werk', 'Taal les', 'Werk'])).toEqual([
		'hoofdstuk-werk',
		'hoofdstuk-taal-les',
		'hoofdstuk-werk-3',
	]);
});

test('a chapter opens with its first sentence; without words of its own the first theme speaks', () => {
	const intro = (chapter: object) =>
		introOf(
			town,
			anEntry('publications', 'p', { chapters: [{ title: 'Een', ...chapter }] }).data
				.chapters[0] as Parameters<typeof introOf>[1],
		);
	expect(intro({ intro: 'Eerst dit. Dan dat. En dan nog.', themes: ['werk'] })).toEqual({
		light: 'Eerst dit.',
		intro: 'Dan dat. En dan nog.',
	});
	expect(intro({ themes: ['werk', 'taal'] })).toEqual({ light: 'Uitleg.', intro: '' });
	expect(intro({})).toEqual({ light: '', intro: '' });
});
