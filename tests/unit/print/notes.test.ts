import { expect, test } from 'vitest';
import { notesFor } from '../../../src/print/sheets/notes.ts';
import { aDossier, anEntry } from '../builders.ts';

const dossier = aDossier(
	anEntry('sources', 'krant', {
		title: 'De krant',
		publisher: 'Uitgever',
		date: '2024-08',
		url: 'https://krant.be',
	}),
	anEntry('sources', 'folder', { title: 'De folder' }),
);
const setting = {
	dossier,
	lang: 'nl',
	t: (key: string) => key,
	day: '2026-01-01',
	savesInk: false,
};

test('passages of one source share a line, in the order given', () => {
	const notes = notesFor(setting, [
		{ source: 'krant', from: 'Eerste woorden', to: 'laatste woorden' },
		{ source: 'folder' },
		{ source: 'krant', from: 'Drie losse woorden' },
	]);
	expect(notes).toEqual([
		{
			letter: 'A',
			passages: '“Eerste woorden … laatste woorden”; “Drie losse woorden”',
			source: 'De krant',
			about: 'Uitgever, augustus 2024',
			url: 'https://krant.be',
		},
		{ letter: 'B', passages: '', source: 'De folder', about: 'evidence.no-date', url: '' },
	]);
});
