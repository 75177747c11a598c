import { expect, test } from 'vitest';
import {
	anchorOf,
	cardPath,
	entryPath,
	fullTextPath,
	languageHome,
	listPath,
	passageUrl,
	shortPath,
} from '../../../src/routes/index.ts';

test('every page has its address, sources and words a place on one page', () => {
	const contact = { kind: 'contacts', id: 'balie' } as const;
	expect(listPath('recommendations')).toBe('/aanbevelingen/');
	expect(entryPath({ kind: 'sources', id: 'krant' })).toBe('/bronnen/#bron-krant');
	expect(entryPath({ kind: 'glossary', id: 'buddy', lang: 'fr' })).toBe('/woorden/#woord-buddy');
	expect(fullTextPath({ kind: 'publications', id: 'gids' })).toBe('/publicaties/gids/lezen/');
	expect(anchorOf({ kind: 'barriers', id: 'trap' })).toBe('drempel-trap');
	expect(['nl', 'ar'].map(languageHome)).toEqual(['/', '/talen/ar/']);
	expect(shortPath(7)).toBe('/a/7/');
	expect([cardPath(contact), cardPath(contact, '4.0'), cardPath(contact, '3.0')]).toEqual([
		'/contact/balie.vcf',
		'/contact/balie.vcf',
		'/contact/balie.v3.vcf',
	]);
});

test('a passage may begin at words on a page with a place of its own, and end nowhere', () => {
	expect(passageUrl('https://x.be/#deel', 'een zin')).toBe('https://x.be/#deel:~:text=een%20zin');
	expect(passageUrl('https://x.be/', undefined, 'einde')).toBe('https://x.be/');
});
