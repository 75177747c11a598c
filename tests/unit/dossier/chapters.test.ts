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

test('what is recommended stands next to the first barrier of its chapter that it answers', () => {
	const [door, stair] = [anEntry('barriers', 'deur'), anEntry('barriers', 'trap')];
	const against = (id: string, barriers: string[]) => anEntry('recommendations', id, { barriers });
	const bell = against('bel', ['deur']);
	const lift = against('lift', ['trap']);
	const both = against('hulp', ['trap', 'deur']);
	const elsewhere = against('stoep', ['straat']);
	const town = aDossier(door, stair, elsewhere, bell, lift, both, action);
	const { data } = anEntry('publications', 'p', {
		chapters: [{ title: 'A', themes: ['werk', 'taal'] }],
	});
	const [chapter] = chapterEntries(town, data);
	expect(chapter?.entries).toEqual([door, bell, both, stair, lift, elsewhere, action]);
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
