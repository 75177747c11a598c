import { expect, test } from 'vitest';
import { groupByLetter, letterPages } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const dossier = aDossier(
	anEntry('barriers', 'een', { title: 'Écht ver' }),
	anEntry('actions', 'twee', { title: 'elke dinsdag' }),
	anEntry('contacts', 'drie', { title: '1712' }),
	anEntry('sources', 'vier', { title: 'Zonder bladzijde' }),
);

test('a letter takes its accents along, and numbers stand together', () => {
	expect([...groupByLetter([{ title: 'Écht' }, { title: 'een' }, { title: '1712' }])]).toEqual([
		['e', [{ title: 'Écht' }, { title: 'een' }]],
		['0-9', [{ title: '1712' }]],
	]);
});

test('letters have a page of their own only where the list is too long for one', () => {
	expect(letterPages(dossier)).toEqual([]);
	expect(letterPages(dossier, 3)).toEqual([]);
	expect(letterPages(dossier, 2)).toEqual(['e', '0-9']);
});
