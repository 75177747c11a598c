import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { tempFolder, writeFiles } from '../check/temp-content.ts';

interface Job {
	before_script?: string[];
	script: string[];
	variables?: Record<string, string>;
}

const { melden } = load(readFileSync('src/cli/create/town/gitlab.yml', 'utf8')) as {
	melden: Job;
};
const month = new Date().toISOString().slice(0, 7);

/** The job as GitLab runs it, beside a GitLab that has these tasks; gives what it was asked to make. */
async function made(round: string, tasks: readonly { title: string }[]) {
	const asked: unknown[] = [];
	const server = createServer(async (request, answer) => {
		expect(request.headers['private-token']).toBe('geheim');
		expect(request.url).toMatch(/^\/api\/v4\/projects\/7\/issues/);
		if (request.method === 'POST') asked.push(JSON.parse(await text(request)));
		answer.end(JSON.stringify(request.method === 'POST' ? {} : tasks));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const folder = tempFolder();
	writeFiles(folder, { 'ronde.md': round });
	const child = spawn('bash', ['-ec', melden.script.join('\n')], {
		cwd: folder,
		env: {
			PATH: process.env['PATH'],
			CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
			CI_PROJECT_ID: '7',
			BELRONDE_TOKEN: 'geheim',
		},
	});
	const [code] = await once(child, 'exit');
	server.close();
	return { code, asked };
}

test('a round becomes one task a month, and none where nobody has to be called', async () => {
	const round = '## Onthaal\n- [ ] **De bib**';
	const { code, asked } = await made(round, [{ title: 'Belronde 2020-01' }]);
	expect(code).toBe(0);
	expect(asked).toEqual([{ title: `Belronde ${month}`, description: round, labels: 'belronde' }]);
	expect(await made(round, [{ title: `Belronde ${month}` }])).toEqual({ code: 0, asked: [] });
	expect(await made('Deze maand moet je niets nabellen.', [])).toEqual({ code: 0, asked: [] });
});

test('whoever may write a task runs nothing of the town', () => {
	expect(melden.before_script).toEqual([]);
	expect(melden.variables).toEqual({ GIT_STRATEGY: 'none' });
	expect(melden.script.join('\n')).not.toMatch(/\bnp[mx]\b/);
});
