import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Dossier } from '../../../src/dossier/index.ts';
import { foreignWords, wordList } from '../../../src/search/index/index.ts';

/** What is ours, by address. */
export const filesOf = async (dossier: Dossier) =>
	new Map([
		['/', '<!doctype html><title>zoekbank</title>'],
		['/zoek.js', await bundle('scripts/bench/search/page-code.ts')],
		['/zoeken/woorden.json', JSON.stringify(wordList(dossier))],
		...[...foreignWords(dossier)].map(
			([group, words]) => [`/zoeken/talen/${group}.txt`, words] as const,
		),
	]);

/** Code as it goes to the browser. */
export async function bundle(input: string): Promise<string> {
	const built = await rolldown({ input });
	const { output } = await built.generate({ minify: true });
	return output[0].code;
}

const TYPES: Record<string, string> = {
	'': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.txt': 'text/plain',
};

/** Serves the indexes, each below its own name, and the files; text goes packed, as every host sends it. */
export async function serve(
	folders: Record<string, string>,
	files: Map<string, string>,
): Promise<Server> {
	const server = createServer(async (request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const [, folder = '', ...rest] = path.split('/');
		try {
			const body = files.get(path) ?? (await readFile(join(folders[folder] ?? '', ...rest)));
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
