import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../scripts/preview/headers.ts';

/** One file says which headers a host sends; here is seen whether a real server sends them. */
const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
const NGINX = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
if (!NGINX)
	console.warn(
		'OVERGESLAGEN: er is geen nginx, dus de koppen zijn niet op een echte server nagekeken.',
	);

const PAGES = ['/', '/drempels/', '/admin/index.html', '/sw.js', '/bestaat-niet'];

test.skipIf(!NGINX)(
	'nginx sends the headers of public/_headers for every sort of page',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-nginx-'));
		const port = await freePort();
		let server: ChildProcess | undefined;
		try {
			for (const path of [
				'index.html',
				'drempels/index.html',
				'admin/index.html',
				'sw.js',
				'404.html',
			]) {
				mkdirSync(join(folder, 'site', path, '..'), { recursive: true });
				writeFileSync(join(folder, 'site', path), path);
			}
			writeFileSync(join(folder, 'nginx.conf'), configFor(folder, port));
			server = spawn(NGINX ?? '', [
				'-p',
				folder,
				'-c',
				join(folder, 'nginx.conf'),
				'-e',
				join(folder, 'fout.log'),
			]);
			await answering(port);
			for (const page of PAGES) {
				const response = await fetch(`http://127.0.0.1:${port}${page}`);
				expect(response.status, page).toBe(page === '/bestaat-niet' ? 404 : 200);
				const sent = Object.fromEntries(response.headers);
				expect(sent, page).toMatchObject(headersFor(page, rules));
			}
		} finally {
			server?.kill('SIGTERM');
			await new Promise((done) => (server ? server.on('close', done) : done(undefined)));
			rmSync(folder, { recursive: true, force: true });
		}
	},
);

test('the same headers stand in the example for Apache', () => {
	const text = readFileSync('.github/hosting/apache.conf', 'utf8');
	for (const { pattern, headers } of rules) {
		const block =
			text.split(`<LocationMatch "^${pattern.replace('*', '')}">`)[1]?.split('</')[0] ?? '';
		for (const [name, value] of Object.entries(headers))
			expect(block).toContain(`Header always set ${name} "${value}"`);
	}
});

const configFor = (folder: string, port: number) => `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
events {}
http {
	access_log off;
	client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
	uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
	server {
		listen 127.0.0.1:${port};
		root ${folder}/site;
		include ${process.cwd()}/.github/hosting/nginx.conf;
	}
}
`;

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
	throw new Error('nginx does not answer');
}
