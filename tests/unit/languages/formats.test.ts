import { expect, test } from 'vitest';
import { slug } from '../../../src/dossier/pages/slug.ts';
import { formatDate, formatDay, translator } from '../../../src/languages/index.ts';
import { passageUrl, withBase } from '../../../src/routes/index.ts';
import { asE164, formatPhone } from '../../../src/countries/index.ts';

test.each([
	['2024', '2024'],
	['2024-08', 'augustus 2024'],
	['2024-08-27', '27 augustus 2024'],
])('a date is as precise as it is given: %s', (moment, words) => {
	expect(formatDate(moment, 'nl')).toBe(words);
});

test('the first of a month has a name of its own in French', () => {
	const dates = ['2026-10-01', '2026-10-11', '2026-10', '2026'];
	expect(dates.map((date) => formatDate(date, 'fr'))).toEqual([
		...['1er octobre 2026', '11 octobre 2026', 'octobre 2026', '2026'],
	]);
	expect(formatDay('2026-10-01', 'fr', 'without')).toBe('jeudi 1er octobre');
});

test.each([
	['+3211238734', '011 23 87 34'],
	['+3280012800', '0800 12 800'],
	['1700', '1700'],
	['+3232345678', '03 234 56 78'],
	['+32470123456', '0470 12 34 56'],
])('%s is read aloud as %s', (number, spoken) => {
	expect(formatPhone(number)).toBe(spoken);
});

test.each([
	['011 23 87 34', 'BE', '+3211238734'],
	['0475 12 34 56', 'BE', '+32475123456'],
	['0475 12 34 56', 'NL', '+31475123456'],
	['0032 (0)11/23.87.34', 'NL', '+3211238734'],
	['bel ons', 'NL', undefined],
] as const)('%s is meant in %s as %s', (written, country, meant) => {
	expect(asE164(written, country)).toBe(meant);
});

test('an address below a folder keeps the folder, a whole address stays', () => {
	expect(withBase('/dossier/', '/acties/')).toBe('/dossier/acties/');
	expect(withBase('/', '/acties/')).toBe('/acties/');
	expect(withBase('/dossier/', 'https://voorbeeld.be/')).toBe('https://voorbeeld.be/');
});

test('a passage is pointed at as a text fragment, dashes and commas escaped', () => {
	expect(passageUrl('https://x.be/', 'jeugd-, sport', 'en zo')).toBe(
		'https://x.be/#:~:text=jeugd%2D%2C%20sport,en%20zo',
	);
	expect(passageUrl('https://x.be/')).toBe('https://x.be/');
});

test('a name becomes part of an address', () => {
	expect(slug('Eerstelijnszone Middenkempen')).toBe('eerstelijnszone-middenkempen');
	expect(slug('Coördinatoren (2)')).toBe('coordinatoren-2');
});

test('words are filled in, plurals follow n, an unknown key is our fault', () => {
	const t = translator(
		{ hello: 'Dag {name}', count: { one: '{n} deur', other: '{n} deuren' } },
		'nl',
	);
	expect(t('hello', { name: 'Fatma' })).toBe('Dag Fatma');
	expect(t('count', { n: 1 })).toBe('1 deur');
	expect(t('count', { n: 3 })).toBe('3 deuren');
	expect(() => t('nothing')).toThrow('nothing');
});
