import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Words, translator } from '../../../src/languages/index.ts';
import { linesIn } from '../../../src/countries/index.ts';
import { buildDossier } from '../../../src/dossier/index.ts';
import type { Site } from '../../../src/model/index.ts';
import { nationalLines } from '../../../src/views/index.ts';
import { aSite, aTaxonomy } from '../builders.ts';

const wordsOf = (lang: string) =>
	parse(readFileSync(`src/languages/${lang}/words.yaml`, 'utf8')) as Words;

const numbersFor = (settings: Partial<Site>, lang = 'nl') =>
	nationalLines({
		dossier: buildDossier({ site: aSite(settings), taxonomy: aTaxonomy('werk'), entries: [] }),
		lang,
		t: translator(wordsOf(lang), lang),
		day: '2026-11-30',
	});

test('a Belgian town has the numbers of Belgium, each with what it is for and where we read it', () => {
	const lines = numbersFor({});
	expect(lines.map(({ id }) => id)).toEqual(linesIn('BE').map(({ id }) => id));
	expect(lines.find(({ id }) => id === 'vdab')?.words).toBe('0800 30 700');
	for (const { id, what, source } of lines) {
		expect(what).not.toBe(`line.${id}`);
		expect(source.url).toMatch(/^https:/);
		expect(source.words).toMatch(/zonder datum|\d{4}/);
	}
});

test('a Belgian town that does not write in Dutch has no numbers of Flanders', () => {
	expect(numbersFor({ original: 'fr' }).map(({ id }) => id)).toEqual(['112', '101']);
});

test('a town leaves out what it does not want, and another country has other numbers', () => {
	expect(numbersFor({ withoutLines: ['101', '112'] }).map(({ id }) => id)).not.toContain('112');
	expect(numbersFor({ country: 'NL' }).map(({ words }) => words)).toEqual([
		'112',
		'113',
		'0800 2000',
	]);
});

test('who answers is named in the language of the reader, unless it is a name', () => {
	const named = (lang: string) => new Map(numbersFor({}, lang).map(({ id, who }) => [id, who]));
	expect(named('fr').get('112')).toBe('Secours');
	expect(named('nl').get('112')).toBe('Hulpdiensten');
	expect(named('fr').get('102')).toBe('Awel');
	expect(numbersFor({}, 'fr').map(({ name }) => name)).toContain('Hulpdiensten');
});
