import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { baseOf } from '../../../src/cli/preview/base.ts';
import { headersFor, parseHeaders } from '../../../src/cli/preview/headers.ts';
import { serve } from '../../../src/cli/preview/static-server.ts';
import { aFolder } from '../pipeline/a-folder.ts';

const SITE = {
	'index.html': '<link rel="canonical" href="https://site.example/dossier/">',
	'acties/index.html': 'acties',
	'404.html': 'niet gevonden',
	'druk/gids.pdf': 'pdf',
	_headers: '/*\n  X-Frame-Options: DENY\n\n# papier\n/druk/*\n  Cache-Control: no-cache\n',
};

async function ask(base: string) {
	const server = await serve({ dir: aFolder(SITE), base, port: 0 });
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return (path: string) => fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
}

test('answers as a static host does', async () => {
	const get = await ask('/');
	expect(await (await get('/acties/')).text()).toBe('acties');
	expect((await get('/acties')).headers.get('location')).toBe('/acties/');
	expect((await get('/druk/gids.pdf')).headers.get('content-type')).toBe('application/pdf');
	const missing = await get('/weg/');
	expect([missing.status, await missing.text()]).toEqual([404, 'niet gevonden']);
});

test('never leaves its folder', async () => {
	const get = await ask('/');
	for (const path of ['/..%2f..%2fetc/hostname', '/%2e%2e/%2e%2e/etc/hostname', '/%', '/%00'])
		expect((await get(path)).status).toBe(404);
});

test('serves below a folder and nothing outside it', async () => {
	const get = await ask('/dossier/');
	expect((await get('/dossier')).headers.get('location')).toBe('/dossier/');
	expect((await get('/dossier/acties/')).status).toBe(200);
	expect((await get('/acties/')).status).toBe(404);
});

test('sends the headers of the _headers file', async () => {
	const get = await ask('/');
	const { headers } = await get('/druk/gids.pdf');
	expect(headers.get('x-frame-options')).toBe('DENY');
	expect(headers.get('cache-control')).toBe('no-cache');
	expect((await get('/')).headers.get('cache-control')).toBeNull();
});

test('a later header rule wins', () => {
	const rules = parseHeaders('/*\n  a: 1\n/x/*\n  A: 2\n');
	expect(headersFor('/x/y', rules)).toEqual({ a: '2' });
	expect(headersFor('/y', rules)).toEqual({ a: '1' });
});

test('knows the folder a site was built for', () => {
	expect(baseOf(aFolder(SITE))).toBe('/dossier/');
	expect(baseOf(aFolder())).toBe('/');
});
