import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tagsIn } from '../../../src/pipeline/gates/html-tags.ts';
import { scanPage, scanStyles } from '../../../src/pipeline/gates/scan-html.ts';
import { aFolder } from './a-folder.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
const aPage = (html: string) => ({ path: 'index.html', tags: [...tagsIn(html)] });

const rulesIn = (html: string) =>
	scanPage(aPage(POLICY + html), 'https://site.example').map(({ rule }) => rule);

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each([
	['<img src="/a.png" onerror="x()">', 'no-handlers'],
	['<svg/onload=x()>', 'no-handlers'],
	['<a href="javascript:x()">', 'no-code-addresses'],
	['<a href="java&#10;script:x()">', 'no-code-addresses'],
	['<a href=" &#1;JAVASCRIPT&colon;x()">', 'no-code-addresses'],
	['<a href="data:text/html,x">', 'no-code-addresses'],
	['<img src="https://elders.example/a.png">', 'nothing-foreign'],
	['<img src="//elders.example/a.png">', 'nothing-foreign'],
	['<img srcset="/a.png 1x, https://elders.example/b.png 2x">', 'nothing-foreign'],
	['<link rel="preconnect" href="https://elders.example">', 'nothing-foreign'],
	['<script src="https://elders.example/a.js"></script>', 'nothing-foreign'],
	['<form action="https://elders.example/">', 'nothing-foreign'],
	['<meta http-equiv="refresh" content="0;url=https://elders.example/">', 'nothing-foreign'],
	[`<meta http-equiv=REFRESH content="0; url = 'https://elders.example/'">`, 'nothing-foreign'],
	['<meta http-equiv="refresh" content="0,//elders.example/">', 'nothing-foreign'],
	['<p style="color:red">', 'inline-is-hashed'],
	['<script>x()</script>', 'inline-is-hashed'],
	['<script type="module">x()</script>', 'inline-is-hashed'],
])('%s is refused: %s', (html, rule) => {
	expect(rulesIn(html)).toEqual([rule]);
});

test.each([
	'<a href="https://elders.example/">elders</a>',
	'<link rel="canonical" href="https://site.example/">',
	'<img src="https://site.example/a.png">',
	'<img src="data:image/svg+xml,x" alt="javascript: wat is dat?">',
	'<script type="application/ld+json">{}</script>',
	'<script src="/a.js"></script>',
	'<meta http-equiv="refresh" content="0;url=/elders/">',
	'<meta property="og:title" content="Over &lt;meta&gt;: 0;url=https://elders.example/">',
])('%s is fine', (html) => {
	expect(rulesIn(html)).toEqual([]);
});

test('inline code passes with its own hash in the right directive only', () => {
	const page = (policy: string) =>
		scanPage(
			aPage(
				`<meta http-equiv="content-security-policy" content="${policy}"><script>x()</script><style>a{}</style>`,
			),
		);
	const [script, style] = [hashOf('x()'), hashOf('a{}')];
	expect(page(`script-src ${script}; style-src ${style}`)).toEqual([]);
	expect(page(`script-src ${style}; style-src ${script}`)).toHaveLength(2);
});

test('a style sheet fetches nothing from elsewhere', () => {
	const css = '@import "https://elders.example/b.css"; a { background: url(/c.png) }';
	expect(scanStyles(aFolder({ 'a.css': css })).map(({ page, rule }) => `${page} ${rule}`)).toEqual([
		'a.css nothing-foreign',
	]);
	expect(rulesIn('<style>a{background:url("//elders.example/d.png")}</style>')).toEqual([
		'nothing-foreign',
		'inline-is-hashed',
	]);
});

test('every page has a policy, except one that only sends on', () => {
	expect(scanPage(aPage('<p>')).map(({ rule }) => rule)).toEqual(['has-policy']);
	expect(scanPage(aPage('<meta http-equiv="refresh" content="0;url=/b/">'))).toEqual([]);
});
