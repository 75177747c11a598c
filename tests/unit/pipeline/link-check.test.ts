import { expect, test } from 'vitest';
import { taggedPages } from '../../../src/pipeline/gates/html-files.ts';
import { type LinkCheckOptions, checkLinks } from '../../../src/pipeline/gates/link-check.ts';
import { aFolder } from './a-folder.ts';

const origin = 'https://site.example';

const check = ({ site, ...options }: LinkCheckOptions) =>
	checkLinks(taggedPages(site), { site, ...options });

const deadIn = (html: string, base = '/', files: Record<string, string> = {}) =>
	check({
		site: aFolder({
			'index.html': html,
			'acties/index.html': '<h1 id="kop">Acties</h1>',
			'druk/gids.pdf': 'pdf',
			...files,
		}),
		base,
		origin,
	}).dead.map(({ target, why }) => `${target} ${why}`);

test.each([
	'/acties/',
	'acties/',
	'/acties/#kop',
	'#hier',
	'#top',
	'/druk/gids.pdf#page=3',
	'https://site.example/acties/',
	'https://elders.example/weg/',
	'mailto:a@b.example',
	'tel:+3211238734',
	'/acties/#:~:text=een%20zin',
])('%s leads somewhere', (href) => {
	expect(deadIn(`<p id="hier"><a href="${href}">`)).toEqual([]);
});

test.each([
	['/weg/', 'no-page'],
	['/acties', 'no-page'],
	['/acties/#weg', 'no-anchor'],
	['#weg', 'no-anchor'],
	['https://site.example/weg/', 'no-page'],
	['http://[', 'no-page'],
])('%s leads nowhere: %s', (href, why) => {
	expect(deadIn(`<a href="${href}">`)).toEqual([`${href} ${why}`]);
});

test('a link must stay below the folder of the site', () => {
	expect(deadIn('<a href="/acties/">', '/dossier/')).toEqual(['/acties/ outside-base']);
	expect(deadIn('<a href="/dossier/acties/#kop">', '/dossier/')).toEqual([]);
	expect(deadIn('<a href="https://site.example/gemeente/">', '/dossier/')).toEqual([]);
});

test('pictures, candidates, forms and redirects are links too', () => {
	const html =
		'<img src="/a.png" srcset="/b.png 1x, /c.png 2x"><form action="/d/"><meta http-equiv="refresh" content="0;url=/e/">';
	expect(deadIn(html)).toEqual(
		['/a.png', '/b.png', '/c.png', '/d/', '/e/'].map((at) => `${at} no-page`),
	);
});

test('counts pages and links', () => {
	const site = aFolder({
		'index.html': '<a href="/"><a href="/b/">',
		'b/index.html': '<a href="/">',
	});
	expect(check({ site, base: '/' })).toEqual({ pages: 2, links: 3, dead: [] });
});
