import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from './a-folder.ts';
import { smallTown } from './small-town.ts';

/** No other server on this machine has it. */
const PORT = String(20_000 + (process.pid % 20_000));
const PATIENCE = 300_000;

/** Asks for a page until it is as it should be: a change needs a moment to arrive. */
async function until(path: string, isRight: (status: number, html: string) => boolean) {
	const give = Date.now() + PATIENCE / 8;
	for (;;) {
		const answer = await fetch(`http://localhost:${PORT}${path}`).catch(() => undefined);
		const html = (await answer?.text()) ?? '';
		if (answer && isRight(answer.status, html)) return;
		if (Date.now() > give)
			throw new Error(`${path} stays as it is: ${answer?.status}\n${html.slice(0, 500)}`);
		await new Promise((done) => setTimeout(done, 200));
	}
}

test(
	'what is saved is shown, what is broken is said, and a signal ends it all',
	{ timeout: PATIENCE },
	async () => {
		const content = join(aFolder(), 'content');
		smallTown(join(content, '..'));
		const command = ['src/cli/bin.mjs', 'dev', '--content', content, '--port', PORT];
		// Astro serves no pages where it sees Vitest.
		const env = { ...process.env, VITEST: undefined };
		const child = spawn(process.execPath, command, { env });
		const ended = new Promise((done) => child.on('close', done));
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (text: Buffer) => (said += text.toString()));
		const barriers = join(content, 'barriers');
		const file = join(barriers, 'geen-bus-na-zes-uur/nl.md');
		const text = readFileSync(file, 'utf8');
		const retitled = (title: string) => text.replace(/^title: .*/m, `title: ${title}`);
		const page = '/drempels/geen-bus-na-zes-uur/';
		try {
			await until(page, (status) => status === 200);
			for (const title of ['Eerst zo', 'Dan zo']) {
				writeFileSync(file, retitled(title));
				await until(page, (_, html) => html.includes(title));
			}
			cpSync(join(barriers, 'geen-bus-na-zes-uur'), join(barriers, 'nieuw'), { recursive: true });
			writeFileSync(join(barriers, 'nieuw/nl.md'), retitled('Helemaal nieuw'));
			await until(
				'/drempels/nieuw/',
				(status, html) => status === 200 && html.includes('Helemaal nieuw'),
			);
			rmSync(join(barriers, 'nieuw'), { recursive: true });
			await until('/drempels/nieuw/', (status) => status === 404);

			said = '';
			writeFileSync(file, retitled('Dan zo').replace('summary:', 'sumary:'));
			while (!said.includes('[field-is-known]')) await new Promise((done) => setTimeout(done, 100));
			expect(said).toContain('barriers/geen-bus-na-zes-uur/nl.md:');
			await until(page, (status, html) => status === 200 && html.includes('Dan zo'));

			const site = join(content, 'site.yaml');
			writeFileSync(
				site,
				readFileSync(site, 'utf8').replace(/^title: .*/m, 'title: Een andere naam'),
			);
			await until('/', (_, html) => html.includes('Een andere naam'));
		} finally {
			child.kill('SIGTERM');
		}
		// Vite ends on the signal too, and whoever is first gives the code.
		expect(await ended).toBeOneOf([0, 143]);
		await expect(fetch(`http://localhost:${PORT}/`)).rejects.toThrow();
	},
);
