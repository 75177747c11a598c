import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/cli/preview/headers.ts';
import { serverNamed } from './servers.ts';

/** One file says which headers a host sends; here is seen whether real servers send them. */
const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

const FILES = ['index.html', 'drempels/index.html', 'admin/index.html', 'sw.js', '404.html'];
const PAGES = ['/', '/drempels/', '/admin/', '/admin/index.html', '/sw.js', '/bestaat-niet'];

describe.each(['nginx', 'apache'] as const)('%s', (name) => {
	const start = serverNamed(name);
	if (!start) console.warn(`OVERGESLAGEN: ${name} staat niet op deze machine.`);

	test.skipIf(!start)('sends the headers of public/_headers for every sort of page', async () => {
		const folder = aSite();
		const port = await freePort();
		const server = start?.(folder, port);
		try {
			await answering(port);
			for (const page of PAGES) {
				const response = await fetch(`http://127.0.0.1:${port}${page}`);
				expect(response.status, page).toBe(page === '/bestaat-niet' ? 404 : 200);
				expect(await response.text(), page).toBe(fileOf(page));
				// A header that is sent twice comes in as "a, a": then it is no match.
				expect(Object.fromEntries(response.headers), page).toMatchObject(headersFor(page, rules));
			}
		} finally {
			server?.kill('SIGTERM');
			await new Promise((done) => (server ? server.on('close', done) : done(undefined)));
			rmSync(folder, { recursive: true, force: true });
		}
	});
});

test('a header of one sort of page changes its own rule, and no other', () => {
	const headers = Object.fromEntries(PAGES.map((page) => [page, headersFor(page, rules)]));
	expect(headers['/']?.['content-security-policy']).toContain("require-trusted-types-for 'script'");
	expect(headers['/admin/']?.['content-security-policy']).toMatch(/^default-src 'none'/);
	expect(headers['/sw.js']).toEqual({ ...headers['/'], 'cache-control': 'no-cache' });
});

/** Files that hold their own name, readable for the account that a server started by root takes. */
function aSite(): string {
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-server-'));
	chmodSync(folder, 0o755);
	for (const path of FILES) {
		mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
		writeFileSync(join(folder, 'site', path), path);
	}
	return folder;
}

const fileOf = (page: string) =>
	page === '/bestaat-niet'
		? '404.html'
		: page.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');

const freePort = () =>
	new Promise<number>((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => done(port));
		});
	});

async function answering(port: number) {
	for (let turn = 0; turn < 100; turn++) {
		const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
			() => true,
			() => false,
		);
		if (isUp) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('The server does not answer');
}
