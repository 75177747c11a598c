import { expect, test } from 'vitest';
import { siteWords } from '../../../src/check/index.ts';
import {
	anchorOf,
	cardPath,
	entryPath,
	facetValueIn,
	fullTextPath,
	localPath,
	languageHome,
	listPath,
	passageUrl,
	shortPath,
} from '../../../src/routes/index.ts';

const DUTCH = { original: 'nl' };

test('every page has its address, sources and words a place on one page', () => {
	const contact = { kind: 'contacts', id: 'balie' } as const;
	expect(listPath('recommendations')).toBe('/aanbevelingen/');
	expect(entryPath(DUTCH, { kind: 'sources', id: 'krant' })).toBe('/bronnen/#bron-krant');
	expect(entryPath(DUTCH, { kind: 'glossary', id: 'buddy', lang: 'fr' })).toBe(
		'/woorden/#woord-buddy',
	);
	expect(fullTextPath(DUTCH, { kind: 'publications', id: 'gids' })).toBe(
		'/publicaties/gids/lezen/',
	);
	expect(anchorOf({ kind: 'barriers', id: 'trap' })).toBe('drempel-trap');
	expect(['nl', 'ar'].map((lang) => languageHome(DUTCH, lang))).toEqual(['/', '/talen/ar/']);
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

test('what a list is narrowed down to by state is called in the language of the town', () => {
	expect(localPath('fr', '/acties/stand/loopt/')).toBe('/actions/etat/en-cours/');
	expect(localPath('nl', '/acties/stand/loopt/')).toBe('/acties/stand/loopt/');
	// An own page keeps its name.
	expect(localPath('fr', '/loopt/')).toBe('/loopt/');
});

test.each(['fr', 'en'])('every state has a word of its own in the addresses of %s', (lang) => {
	const states = Object.keys(siteWords({}, 'nl')['nl'] ?? {}).flatMap(
		(key) => /^state\.(.+)/.exec(key)?.[1] ?? [],
	);
	const values = states.map((state) => facetValueIn(lang, 'stand', state));
	expect(values.filter((value) => states.includes(value))).toEqual([]);
	expect(new Set(values).size).toBe(states.length);
});

test('a town has addresses in its own language; an entry keeps its name', () => {
	const paths = ['/', '/acties/', '/acties/thema/', '/acties/thema/taal/#hier', '/over/?x'];
	expect(paths.map((path) => localPath('fr', path))).toEqual([
		'/',
		'/actions/',
		'/actions/thema/',
		'/actions/theme/taal/#hier',
		'/a-propos/?x',
	]);
	expect(localPath('fr', '/publicaties/lezen/lezen/')).toBe('/publications/lezen/lire/');
	expect(localPath('nl', '/acties/thema/taal/')).toBe('/acties/thema/taal/');
	expect(localPath('uk', '/zoeken/a-z/')).toBe('/search/a-z/');
	const french = { kind: 'actions', id: 'cafe', lang: 'fr' } as const;
	expect([
		entryPath({ original: 'fr' }, french),
		entryPath({ original: 'fr' }, { ...french, lang: 'nl' }),
	]).toEqual(['/acties/cafe/', '/acties/cafe/nl/']);
});
