import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileFormats } from '../../../src/pipeline/parts/admin/file-formats.ts';

/** Every line of the new text that the old one does not have. */
const newLines = (old: string, text: string) => {
	const lines = old.split('\n');
	return text.split('\n').filter((line) => !lines.includes(line));
};

const belbus = `---
# Waarom dit hier staat.
title: 'De bus: laat'
themes: [onderweg]
places: [Lindedorp]   # één dorp
results:
  - value: 500
    date: 2025
    unit: "ritten"
asOf: 2026-01-15
---

De chauffeur kent de haltes.
`;

test('a fiche that is read and written again is the same, letter for letter', () => {
	const { fiche } = fileFormats();
	const { body, ...data } = fiche.fromFile(belbus);
	expect(fiche.toFile({ ...data, body })).toBe(belbus.replace(']   #', '] #'));
	expect(body).toBe('De chauffeur kent de haltes.');
});

test('only the lines of what was changed are new, also deep inside a list', () => {
	const { fiche } = fileFormats();
	const { body, ...data } = fiche.fromFile(belbus);
	const [result] = data['results'] as object[];
	const text = fiche.toFile({
		...data,
		results: [
			{ ...result, date: '2025', about: false, unit: 'ritten per jaar' },
			{ value: 3, unit: 'bussen' },
		],
		organisers: ['gemeente-lindedorp', 'buurtraad'],
		body,
	});
	expect(newLines(belbus, text).map((line) => line.trim())).toEqual([
		'places: [Lindedorp] # één dorp',
		'unit: ritten per jaar',
		'- value: 3',
		'unit: bussen',
		'organisers: [gemeente-lindedorp, buurtraad]',
	]);
	expect(fiche.fromFile(text)).toMatchObject({
		asOf: '2026-01-15',
		organisers: ['gemeente-lindedorp', 'buurtraad'],
	});
});

test('what is taken away is gone, and a new fiche borrows nothing', () => {
	const { fiche } = fileFormats();
	fiche.fromFile(belbus);
	expect(fiche.toFile({ title: 'De bus: laat', themes: ['onderweg'] })).not.toMatch(
		/places|results/,
	);
	expect(
		fiche.toFile({ title: 'Iets anders', summary: 'Kort.', places: ['Herk-de-Stad'], gap: false }),
	).toBe('---\ntitle: Iets anders\nsummary: Kort.\nplaces:\n  - Herk-de-Stad\n---\n');
});

test('data without a text keeps its comments too', () => {
	const { data } = fileFormats();
	const yaml = '# De thema’s.\nthemes:\n  - { id: onderweg, title: Onderweg }\n';
	const read = data.fromFile(yaml) as { themes: object[] };
	expect(data.toFile({ themes: [{ ...read.themes[0], title: 'Op weg' }] })).toBe(
		yaml.replace('title: Onderweg', 'title: Op weg').replaceAll('{ ', '{').replaceAll(' }', '}'),
	);
});

test('nine in ten fiches of the real content come back letter for letter, the others with the same data', () => {
	const { fiche } = fileFormats();
	const texts = globSync('content/*/*/nl.md').map((path) => readFileSync(path, 'utf8'));
	const read = texts.map((text) => fiche.fromFile(text));
	const isSame = read.map((data, index) => fiche.toFile(data) === texts[index]);
	expect(isSame.filter(Boolean).length).toBeGreaterThan(texts.length * 0.9);
	for (const data of read) expect(fiche.fromFile(fiche.toFile(data))).toEqual(data);
});
