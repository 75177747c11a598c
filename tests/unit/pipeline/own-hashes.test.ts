import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageWithOwnHashes, withOwnHashes } from '../../../src/pipeline/parts/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">
<style>a{color:red}</style><script>start()</script><p>'sha256-blijft'</p>`;

test('a page keeps the hashes of its own styles and scripts, and loses those of other pages', () => {
	const own = page(` ${hash('start()')}`, ` ${hash('a{color:red}')}`);
	const all = page(
		` ${hash('elders()')} ${hash('start()')}`,
		` ${hash('a{color:red}')} ${hash('b{color:blue}')}`,
	);
	expect(withOwnHashes(all)).toBe(own);
	expect(withOwnHashes(own)).toBe(own);
});

test.each(['<script type=&quot;x&quot;>', '<style', '<script>'])(
	'a description that reads as a tag hides no styles or scripts: %s',
	(text) => {
		const own = `<meta name="description" content="${text}">${page(` ${hash('start()')}`, ` ${hash('a{color:red}')}`)}`;
		expect(withOwnHashes(own)).toBe(own);
	},
);

test('a page without a policy stays as it is', () => {
	expect(withOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});

test('only a page is changed, and it keeps its headers', async () => {
	const all = page(` ${hash('elders()')}`, '');
	const headers = { 'content-type': 'text/html; charset=utf-8', 'x-own': 'stays' };
	const made = await pageWithOwnHashes(new Response(all, { headers, status: 404 }));
	expect(await made.text()).toBe(page('', ''));
	expect([made.status, made.headers.get('x-own')]).toEqual([404, 'stays']);
	const data = new Response(all, { headers: { 'content-type': 'application/json' } });
	expect(await pageWithOwnHashes(data)).toBe(data);
});
