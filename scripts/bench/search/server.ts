import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Pages of the bench itself, by address. */
const benchFiles = async () =>
	new Map([
		['/', '<!doctype html><title>zoekbank</title>'],
		['/zoek.js', await bundle('scripts/bench/search/page-code.ts')],
	]);

/** Code as it goes to the browser, without what is left apart. */
export async function bundle(input: string, external: RegExp[] = []): Promise<string> {
	const built = await rolldown({ input, external });
	const { output } = await built.generate({ minify: true });
	return output[0].code;
}

const TYPES: Record<string, string> = {
	'': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.txt': 'text/plain',
};

/** Serves what our search fetches, and the plain index below /gewoon/; text goes packed, as every host sends it. */
export async function serve(folders: { ours: string; plain: string }): Promise<Server> {
	const files = await benchFiles();
	const server = createServer(async (request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const [, folder, ...rest] = path.split('/');
		const file = folder === 'gewoon' ? join(folders.plain, ...rest) : join(folders.ours, path);
		try {
			const body = files.get(path) ?? (await readFile(file));
			const type = TYPES[extname(path)];
			response.setHeader('content-type', type ?? 'application/octet-stream');
			if (type) response.setHeader('content-encoding', 'gzip').end(gzipSync(body));
			else response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((ready) => server.listen(0, ready));
	return server;
}
