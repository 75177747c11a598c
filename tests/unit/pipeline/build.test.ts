import { spawn } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, contentsOf } from './a-folder.ts';

const TOWN = 'tests/fixtures/second-town';
/** Astro and two cores, twice at once. */
const PATIENCE = 180_000;

const LAST_GOOD = { 'dist/.drempelwijzer': '', 'dist/index.html': 'good' };

const start = (...args: string[]) => spawn(process.execPath, ['src/cli/bin.mjs', 'build', ...args]);

const ended = (child: ReturnType<typeof start>) =>
	new Promise<{ code: number | null; said: string }>((done) => {
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (text: Buffer) => (said += text.toString()));
		child.on('close', (code) => done({ code, said }));
	});

const workOf = (pid: number | undefined) =>
	readdirSync('.cache').filter((name) => name.startsWith(`bouw-${pid}-`));

test('a command that is typed wrongly says how it should be', async () => {
	const { code, said } = await ended(start('--conten', 'x'));
	expect(code).toBe(2);
	expect(said).toContain('npm run build');
});

test('content with an error never touches the last good site', async () => {
	const folder = aFolder(LAST_GOOD);
	cpSync(TOWN, join(folder, 'content'), { recursive: true });
	writeFileSync(join(folder, 'content/taxonomy.yaml'), 'themes: [');
	const { code, said } = await ended(
		start('--content', join(folder, 'content'), '--out', join(folder, 'dist')),
	);
	expect(code).toBe(1);
	expect(said).toContain('taxonomy.yaml:');
	expect(contentsOf(join(folder, 'dist'))).toEqual({ '.drempelwijzer': '', 'index.html': 'good' });
	expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});

test(
	'a build that is stopped leaves the last good site and nothing else',
	{ timeout: PATIENCE },
	async () => {
		const folder = aFolder(LAST_GOOD);
		const child = start('--content', TOWN, '--out', join(folder, 'dist'));
		const end = ended(child);
		// By then the workspace is in use: the content is checked, printing or Astro is at work.
		await new Promise((done) => child.stdout.once('data', done));
		expect(workOf(child.pid)).toHaveLength(1);
		child.kill('SIGTERM');
		expect((await end).code).toBe(143);
		expect(workOf(child.pid)).toEqual([]);
		expect(contentsOf(folder)).toEqual(LAST_GOOD);
	},
);
