import { describe, expect, test } from 'vitest';
import { entriesIn, fillChapters } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const entries = [
	anEntry('barriers', 'alleen-werk', { themes: ['werk'] }),
	anEntry('barriers', 'eerst-taal', { themes: ['taal', 'werk'] }),
	anEntry('contacts', 'balie'),
	anEntry('contacts', 'loket'),
];

/** The ids per chapter of a publication with these chapters. */
function filled(...chapters: object[]) {
	const dossier = aDossier(...entries);
	const { data } = anEntry('publications', 'gids', {
		chapters: chapters.map((chapter, index) => ({ title: `Hoofdstuk ${index}`, ...chapter })),
	});
	return fillChapters(dossier, data).map(({ barriers, contacts }) =>
		[...barriers, ...contacts].map(({ id }) => id),
	);
}

describe('the entries of a chapter', () => {
	test('an entry goes to the chapter of its first theme, also when that comes later', () => {
		expect(filled({ themes: ['werk'] }, { themes: ['taal'] })).toEqual([
			['alleen-werk'],
			['eerst-taal'],
		]);
	});

	test('without such a chapter its other themes count', () => {
		expect(filled({ themes: ['werk'] })).toEqual([['alleen-werk', 'eerst-taal']]);
	});

	test('what a chapter names itself comes before what themes bring', () => {
		expect(filled({ themes: ['werk', 'taal'] }, { barriers: ['alleen-werk'] })).toEqual([
			['eerst-taal'],
			['alleen-werk'],
		]);
	});

	test('"all of a kind" brings what has no place yet', () => {
		expect(filled({ contacts: ['loket'] }, { all: 'contacts' })).toEqual([['loket'], ['balie']]);
	});

	test('an entry named twice stands in the document once', () => {
		expect(filled({ contacts: ['loket', 'loket'] }, { contacts: ['loket'] })).toEqual([
			['loket'],
			[],
		]);
	});
});

test('the entries of a kind come in the order of the pages', () => {
	const { data } = anEntry('publications', 'gids', {
		chapters: [
			{ title: 'Een', contacts: ['loket'] },
			{ title: 'Twee', contacts: ['balie'] },
		],
	});
	const ids = entriesIn(fillChapters(aDossier(...entries), data), 'contacts').map(({ id }) => id);
	expect(ids).toEqual(['loket', 'balie']);
});
