import { load } from 'js-yaml';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, siteWords } from '../../../src/check/index.ts';
import { translationStandings } from '../../../src/dossier/index.ts';
import {
	type Words,
	autonym,
	direction,
	formatDate,
	translator,
} from '../../../src/languages/index.ts';
import { entryPath } from '../../../src/routes/index.ts';
import { alternatesOf } from '../../../src/views/index.ts';
import { translationOverview } from '../../../src/views/index.ts';
import { goodContent } from '../check/good-content.ts';
import { TODAY, writeContent } from '../check/temp-content.ts';

const WORDS = `close: Strona główna
chain.more:
  one: '{n} karta'
  few: '{n} karty'
  many: '{n} kart'
  other: '{n} karty'
`;

test('a language more is its code in site.yaml and a file of words', async () => {
	const folder = writeContent({
		'site.yaml': (goodContent['site.yaml'] ?? '').replace('[nl, ar]', '[nl, ar, pl]'),
		'interface/pl.yaml': WORDS,
	});
	const contentDir = join(folder, 'content');
	execFileSync(process.execPath, [
		'src/cli/bin.mjs',
		'translate',
		'pl',
		'drempels/geen-opvang',
		'--content',
		contentDir,
	]);
	const file = join(contentDir, 'barriers/geen-opvang/pl.md');
	const dutch = readFileSync(file, 'utf8');
	const [, parts = ''] = /(parts:[\s\S]*?)reason:/.exec(dutch) ?? [];
	const [, of = ''] = /of: "(\w+)"/.exec(dutch) ?? [];
	const body = dutch.slice(dutch.indexOf('---', 4) + 4).replace('De les', 'Lekcja');
	writeFileSync(
		file,
		`---\ntitle: Nie mam opieki nad dziećmi\nsummary: Kto ma małe dzieci, nie może iść na lekcję.\n${parts}reason: Nodig.\naudience: ouders\ntranslator: computer\nvalidUntil: 2027-11-22\nof: "${of}"\n---\n${body}`,
	);

	const { problems, dossier } = await check({ contentDir, today: TODAY });
	expect(problems).toEqual([]);
	const entry = dossier?.entries.barriers.get('geen-opvang');
	if (!dossier || !entry) throw new Error('The content has no mistakes, so there is a dossier');
	expect(alternatesOf(dossier, entry)).toContainEqual(['pl', '/drempels/geen-opvang/pl/']);
	expect(entryPath(dossier.site, { ...entry, lang: 'pl' })).toBe('/drempels/geen-opvang/pl/');
	expect(
		translationStandings(dossier).find((one) => one.entry === entry && one.lang === 'pl')?.state,
	).toBe('translated');
	expect(translationOverview(dossier).languages.at(-1)).toMatchObject({
		lang: 'pl',
		translated: 1,
	});

	const t = translator(load(WORDS) as Words, 'pl');
	expect([1, 3, 5].map((n) => t('chain.more', { n }))).toEqual(['1 karta', '3 karty', '5 kart']);
	expect([autonym('pl'), direction('pl'), formatDate('2026-11-22', 'pl')]).toEqual([
		'Polski',
		'ltr',
		'22 listopada 2026',
	]);
});

test('a language takes one sentence or all: what is missing is told in the language of the town', () => {
	const { pl = {}, fr = {} } = siteWords(
		{ pl: { close: 'Zamknij' }, fr: { skip: 'Au contenu' } },
		'fr',
	);
	expect([pl['close'], pl['skip'], pl['forward'], fr['skip']]).toEqual([
		'Zamknij',
		'Au contenu',
		fr['forward'],
		'Au contenu',
	]);
	const { nl = {} } = siteWords({}, 'nl');
	expect(siteWords({}, 'xx')['xx']).toMatchObject({ close: nl['close'], skip: nl['skip'] });
});

test('a sentence about the language of the town names that language, in the language of the reader', () => {
	const notice = (original: string, lang: string) =>
		siteWords({}, original)[lang]?.['translation.notice'];
	expect(notice('nl', 'en')).toBe('This is a translation from Dutch.');
	expect(notice('fr', 'en')).toBe('This is a translation from French.');
	expect(notice('fr', 'nl')).toBe('Dit is een vertaling uit het Frans.');
	expect(JSON.stringify(siteWords({}, 'nl'))).not.toContain('{original}');
});
