import { expect, test } from 'vitest';
import { chapterEntries, facetsOf } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const work = anEntry('barriers', 'werk');
const both = anEntry('barriers', 'werk-en-taal', { themes: ['werk', 'taal'] });
const action = anEntry('actions', 'les', { themes: ['taal'], places: ['Olen', 'Lille'] });
const dossier = aDossier(work, both, action);

test('an entry of two themes stands in the first chapter only', () => {
	const { data } = anEntry('publications', 'p', {
		chapters: [
			{ title: 'Werk', themes: ['werk'] },
			{ title: 'Taal', themes: ['taal'] },
		],
	});
	expect(chapterEntries(dossier, data).map(({ entries }) => entries)).toEqual([
		[work, both],
		[action],
	]);
});

test('an entry that is named stands where it is named, and once', () => {
	const { data } = anEntry('publications', 'p', {
		chapters: [{ title: 'A', barriers: ['werk'], all: 'barriers' }],
	});
	expect(chapterEntries(dossier, data)[0]?.entries).toEqual([work, both]);
});

test('a facet counts an entry under each of its values, most first', () => {
	const [theme] = facetsOf(dossier, 'barriers', '2026-11-22');
	expect([...(theme?.values ?? [])].map(([value, entries]) => [value, entries.length])).toEqual([
		['werk', 2],
		['taal', 1],
	]);
});

test('a barrier counts as open or answered', () => {
	const standing = facetsOf(dossier, 'barriers', '2026-11-22').find(({ name }) => name === 'stand');
	expect([...(standing?.values.keys() ?? [])]).toEqual(['open']);
});
