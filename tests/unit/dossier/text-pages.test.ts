import { expect, test } from 'vitest';
import { textPages } from '../../../src/dossier/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const source = anEntry('sources', 'bron');

function pagesOf(count: number, form: 'dossier' | 'gids') {
	const barriers = Array.from({ length: count }, (_, at) => anEntry('barriers', `drempel-${at}`));
	const publication = anEntry('publications', 'boek', {
		form,
		chapters: [{ title: 'Eerst' }, { title: 'Daarna', all: 'barriers' }],
	}) as Entry<'publications'>;
	return textPages(aDossier(source, ...barriers, publication), publication)
		.filter(({ name }) => name.startsWith('hoofdstuk-'))
		.map(({ address, from, to }) => [address, from, to]);
}

test('a chapter has a page, also without an entry', () => {
	expect(pagesOf(2, 'dossier')).toEqual([
		['hoofdstuk-eerst/', 0, 0],
		['hoofdstuk-daarna/', 0, 2],
	]);
});

test('a long chapter has several, of about as many entries each', () => {
	expect(pagesOf(65, 'gids')).toEqual([
		['hoofdstuk-eerst/', 0, 0],
		['hoofdstuk-daarna/', 0, 22],
		['hoofdstuk-daarna/2/', 22, 44],
		['hoofdstuk-daarna/3/', 44, 65],
	]);
});
