import { expect, test } from 'vitest';
import { judgeLink } from '../../../src/check/links/judge-link.ts';
import { ownPages } from '../../../src/check/links/own-pages.ts';
import { aDossier, anEntry } from '../builders.ts';

const contact = anEntry('contacts', 'balie', { places: ['Dilsen-Stokkem'], moved: ['loket'] });
const dossier = aDossier(
	contact,
	anEntry('glossary', 'inhoud'),
	anEntry('recommendations', 'eerste', { number: 7 }),
	anEntry('publications', 'gids', {
		chapters: [{ title: 'Eén' }, { title: 'Eén' }],
		moved: ['boek'],
	}),
);
const pages = ownPages(dossier, '2026-11-29');
const place = {
	original: 'nl',
	pages,
	origin: 'https://stad.example',
	base: '/dossier/',
	file: contact.file,
};

test.each([
	'/',
	'/contact/balie/',
	'/contact/loket/',
	'/contact/plaats/dilsen-stokkem/?van=hier#top',
	'/woorden/#woord-inhoud',
	'/woorden/#:~:text=een%20woord',
	'/a/7/',
	'/publicaties/gids/lezen/#hoofdstuk-een-2',
	'/publicaties/gids/lezen/hoofdstuk-een-2/',
	'/publicaties/boek/lezen/',
	'/zoeken/a-z/',
	'/data/dossier.json',
	'/admin/',
	'https://stad.example/dossier/over/',
	'http://stad.example/dossier/over/',
	'https://172.105.1.2/',
	'https://stad.example/een-andere-site',
	'HTTPS://nl.wikipedia.org/wiki/100%',
	'mailto:info@stad.example?subject=Vraag%20een',
	'tel:+3211238734',
])('%s leads somewhere', (url) => {
	expect(judgeLink(url, place)).toBeUndefined();
});

test.each([
	['/contact/balie', 'page-is-there', '/contact/balie/'],
	['/Contact/Balie/', 'page-is-there', '/contact/balie/'],
	['/contact/bali/', 'page-is-there', '/contact/balie/'],
	['/contact/balie/fr/', 'page-is-there', '/contact/balie/'],
	['/contact/balie.vcf', 'page-is-there', '/contact/balie/'],
	['/dossier/contact/balie/', 'page-is-there', '/contact/balie/'],
	['/druk/gids.pdf', 'page-is-there', '/publicaties/gids/'],
	['/bestaat/niet/', 'page-is-there', undefined],
	['/over/%', 'page-is-there', '/over/'],
	['/404/', 'page-is-there', undefined],
	['/woorden/#inhoud', 'part-is-there', '/woorden/#woord-inhoud'],
	['/over/#%', 'part-is-there', '/over/'],
	['#iets', 'part-is-there', '/contact/balie/'],
	['nl.md', 'link-is-from-root', '/contact/balie/'],
	['../../glossary/inhoud/nl.md', 'link-is-from-root', '/woorden/#woord-inhoud'],
	['../balie/fr.md', 'link-is-from-root', '/contact/balie/'],
	['over', 'link-is-from-root', '/over/'],
	['stad.example/x', 'link-is-from-root', 'https://stad.example/x'],
	['https://stad.example/dossier/nergens/', 'page-is-there', undefined],
	['http://stad.example/dossier/nergens/', 'page-is-there', undefined],
	['/contact%2Fbalie/', 'page-is-there', '/contact/balie/'],
	['https:/stad.example/', 'link-is-address', undefined],
	['https:stad.example', 'link-is-address', undefined],
	['http://localhost:4321/dossier/contact/balie/', 'link-is-public', '/contact/balie/'],
	['http://localhost:4321/contact/loket/', 'link-is-public', '/contact/loket/'],
	['https://intranet/nota', 'link-is-public', undefined],
	['http://192.168.0.12/', 'link-is-public', undefined],
	['http://[::1]/', 'link-is-public', undefined],
	['tel:011 23 87 34', 'link-has-no-spaces', 'tel:011238734'],
	['https://a b.example', 'link-has-no-spaces', undefined],
	['https://x:99999/', 'link-is-address', undefined],
	['mailto:info', 'mail-link-is-whole', undefined],
	['tel:', 'phone-link-is-whole', undefined],
	[' ', 'link-has-address', undefined],
	[`https://stad.example/${'x'.repeat(2000)}`, 'link-is-short', undefined],
])('%s does not: %s, meant is %s', (url, rule, suggestion) => {
	const found = judgeLink(url, place);
	expect(found?.rule).toBe(rule);
	expect(found?.params?.['suggestion']).toBe(suggestion);
});
