import { expect, test } from 'vitest';
import {
	autonym,
	direction,
	foreign,
	formatDate,
	formatNumber,
} from '../../../src/languages/index.ts';
import { entryPath } from '../../../src/routes/index.ts';

test('languages have their own names and directions', () => {
	expect(['nl', 'fr', 'en', 'tr', 'ar'].map(autonym)).toEqual([
		'Nederlands',
		'Français',
		'English',
		'Türkçe',
		'العربية',
	]);
	expect(['nl', 'tr', 'ar', 'fa', 'ps', 'uk'].map(direction)).toEqual([
		'ltr',
		'ltr',
		'rtl',
		'rtl',
		'rtl',
		'ltr',
	]);
});

test('a piece in another language is marked, its direction only where that differs', () => {
	expect(foreign('nl', 'nl')).toEqual({});
	expect(foreign('nl', 'fr')).toEqual({ lang: 'nl' });
	expect(foreign('nl', 'ar')).toEqual({ lang: 'nl', dir: 'ltr' });
});

test('dates and numbers use the digits that stand on letters and telephones here', () => {
	expect(formatDate('2021-03-05', 'nl')).toBe('5 maart 2021');
	expect(formatDate('2021-03-05', 'en')).toBe('5 March 2021');
	expect(formatDate('2021-03-05', 'tr')).toBe('5 Mart 2021');
	expect(formatDate('2021-03-05', 'ar')).toBe('5 مارس 2021');
	expect(formatNumber(1234, 'ar')).toMatch(/^1.?234$/);
	expect(formatDate('2021-03', 'fa')).toContain('2021');
});

test('a translation stands below its Dutch page', () => {
	expect(entryPath({ original: 'nl' }, { kind: 'actions', id: 'a' })).toBe('/acties/a/');
	expect(entryPath({ original: 'nl' }, { kind: 'actions', id: 'a', lang: 'nl' })).toBe(
		'/acties/a/',
	);
	expect(entryPath({ original: 'nl' }, { kind: 'actions', id: 'a', lang: 'ar' })).toBe(
		'/acties/a/ar/',
	);
});
