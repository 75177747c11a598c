import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { type RequestListener, type Server, createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { type HeaderRule, headersFor, parseHeaders } from './headers.ts';

export interface ServerOptions {
	/** The built site. */
	dir: string;
	/** Folder on the server: /dossier/. */
	base: string;
	port: number;
	/** Address to listen on; absent: this machine only. */
	host?: string;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.vcf': 'text/vcard; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.mp3': 'audio/mpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.pdf': 'application/pdf',
	'.wasm': 'application/wasm',
	'.zip': 'application/zip',
};

/** Serves a built site the way a static host does; resolves when it listens. */
export function serve(options: ServerOptions): Promise<Server> {
	const server = createServer(answer(options));
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(options.port, options.host ?? 'localhost', () => done(server));
	});
}

function answer({ dir, base }: ServerOptions): RequestListener {
	return (request, response) => {
		const path = pathOf(request.url ?? '/');
		// Read anew every time: a build may have put another site in this place.
		const rules = headerRules(dir);
		if (path !== undefined && path.startsWith(base)) {
			const at = path.slice(base.length);
			const file = fileFor(dir, at);
			if (file === 'folder') return redirect(`${path}/`);
			if (file) return send(200, file, at, rules);
		} else if (path !== undefined && `${path}/` === base) return redirect(base);
		const missing = join(dir, '404.html');
		return existsSync(missing)
			? send(404, missing, '404.html', rules)
			: response.writeHead(404).end();

		function redirect(to: string) {
			response.writeHead(301, { location: to }).end();
		}

		function send(status: number, file: string, at: string, known: HeaderRule[]) {
			response.writeHead(status, {
				'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
				'content-length': statSync(file).size,
				...headersFor(`/${at}`, known),
			});
			if (request.method === 'HEAD') response.end();
			else createReadStream(file).pipe(response);
		}
	};
}

/** The path a request asks for; undefined when its percent signs make no sense. */
function pathOf(url: string): string | undefined {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

/** The file for a path, or the news that a slash is missing. Never a file outside the site. */
function fileFor(dir: string, at: string): string | undefined {
	const full = join(dir, at);
	if (!`${full}${sep}`.startsWith(`${join(dir)}${sep}`) || !existsSync(full)) return undefined;
	if (statSync(full).isFile()) return full;
	const index = join(full, 'index.html');
	if (!existsSync(index)) return undefined;
	return at === '' || at.endsWith('/') ? index : 'folder';
}

function headerRules(dir: string): HeaderRule[] {
	const file = join(dir, '_headers');
	return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}
