import { describe, expect, test } from 'vitest';
import {
	buildDossier,
	changedParts,
	figuresIn,
	inLanguage,
	linksIn,
	partsOf,
	translationsOf,
} from '../../../src/dossier/index.ts';
import { aSite, aTaxonomy, aTranslation, anEntry } from '../builders.ts';

const barrier = anEntry('barriers', 'opvang', { title: 'Geen opvang' });
const other = anEntry('barriers', 'bus', { title: 'Geen bus' });
const dossierWith = (...translations: ReturnType<typeof aTranslation>[]) =>
	buildDossier({
		site: aSite({ languages: ['nl', 'fr', 'ar'] }),
		taxonomy: aTaxonomy('werk'),
		entries: [barrier, other],
		translations,
	});

describe('translations of an entry', () => {
	const dossier = dossierWith(
		aTranslation(barrier, 'ar', { title: 'لا رعاية' }),
		aTranslation(barrier, 'fr', { isStale: true }),
		aTranslation(barrier, 'tr'),
		aTranslation({ kind: 'barriers', id: 'weg' }, 'fr'),
	);

	test('come in the site’s order of languages, each with whether it is older', () => {
		const found = [...translationsOf(dossier, barrier)];
		expect(found.map(([lang, { isStale }]) => [lang, isStale])).toEqual([
			['fr', true],
			['ar', false],
		]);
		expect(translationsOf(dossier, other).size).toBe(0);
		expect(dossier.translations.has('barriers/weg')).toBe(false);
	});

	test('name an entry in a language, and leave it Dutch where there is none', () => {
		expect(inLanguage(dossier, barrier, 'ar')).toMatchObject({
			lang: 'ar',
			id: 'opvang',
			data: { title: 'لا رعاية', themes: ['werk'] },
		});
		expect(inLanguage(dossier, barrier, 'tr')).toBe(barrier);
		expect(inLanguage(dossier, other, 'ar')).toBe(other);
	});
});

describe('figures', () => {
	test.each([
		['Bel 011 23 87 34 voor 5 maart 2021.', ['011', '23', '87', '34', '5', '2021']],
		['١٬٥٠٠ في ٢٠٢١', ['1500', '2021']],
		['1.500 euro, 1 500 euro en 3,5 procent', ['1500', '35']],
		['Om 19:00 of ۱۹٫۰۰ uur', ['1900']],
		['Zie [deze 2](https://a.be/2024/12) of mail a1@b.be', ['2']],
		['2connectU, 16e keer', ['2', '16']],
	])('in "%s"', (text, figures) => {
		expect([...figuresIn(text)].sort()).toEqual([...figures].sort());
	});
});

test('links are addresses in Markdown and those written out', () => {
	expect([...linksIn('[a](tel:+321) [b](<https://b.be/x>) c@d.be, https://e.be/f')]).toEqual([
		'tel:+321',
		'https://b.be/x',
		'c@d.be',
		'https://e.be/f',
	]);
});

test('the parts that surely changed are those with other figures or addresses', () => {
	const contact = anEntry(
		'contacts',
		'club',
		{ summary: 'Bel voor 5 mei.', ask: ['Is er plaats?', 'Kost het 10 euro?'] },
		'Lees [meer](/acties/).',
	);
	const translated = aTranslation(contact, 'fr', {
		summary: 'Appelez avant le 5 mai.',
		ask: ['Y a-t-il de la place ?', 'Cela coûte 12 euros ?'],
		body: 'Lisez [plus](/acties/).',
	});
	const parts = partsOf(contact, translated);
	expect(parts).toHaveLength(5);
	expect(changedParts(parts).map(({ path }) => path)).toEqual([['ask', 1]]);
	expect(changedParts(partsOf(contact, { ...translated, body: 'Rien.' })).at(-1)).toMatchObject({
		own: 'Rien.',
	});
});
