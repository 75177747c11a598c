import { spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { processEngine } from '../../src/print/engine/processes.ts';
import { aFolder } from '../unit/pipeline/a-folder.ts';
import { smallTown } from '../unit/pipeline/small-town.ts';

const job = (template: string) => ({ template, data: Buffer.from('{}'), madeAt: 0 });

/** Processes that this one started and that still run. */
const childrenOf = (pid: number) =>
	spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
		.stdout.split('\n')
		.map(Number)
		.filter((child) => child > 0);

/** The look itself is a process too, and gone by now. */
const isAlive = (pid: number) => spawnSync('kill', ['-0', String(pid)]).status === 0;

/** A loaded machine needs its time to let one go. */
const PATIENCE = { timeout: 20_000 };

/** What other tests started in this process goes on. */
async function openOne() {
	const before = childrenOf(process.pid);
	const engine = await processEngine();
	const child = childrenOf(process.pid).find((pid) => !before.includes(pid) && isAlive(pid));
	if (!engine || !child) throw new Error('No native compiler here');
	return { engine, child };
}

test('an engine of which jobs fail can be closed, and leaves no process behind', async () => {
	const before = childrenOf(process.pid);
	const engine = await processEngine();
	if (!engine) throw new Error('No native compiler here');
	const failing = [job('bestaat-niet.typ'), job('bestaat-ook-niet.typ')].map((one) =>
		engine.make(one).then(
			() => 'made',
			(error: Error) => error.message,
		),
	);
	expect((await Promise.all(failing)).every((said) => said.includes('bestaat'))).toBe(true);
	await engine.close();
	await expect(engine.make(job('poster.typ'))).rejects.toThrow('ended');
	const left = childrenOf(process.pid).filter((pid) => !before.includes(pid));
	expect(left.filter(isAlive)).toEqual([]);
});

test('a process that is killed while it waits costs no job', async () => {
	const { engine, child: idle } = await openOne();
	process.kill(idle, 'SIGKILL');
	await vi.waitUntil(() => !childrenOf(process.pid).includes(idle), PATIENCE);
	await expect(engine.make(job('bestaat-niet.typ'))).rejects.toThrow('bestaat-niet');
	await engine.close();
});

test('a process that hangs is ended, and its job says so', async () => {
	const { engine, child: hangs } = await openOne();
	process.kill(hangs, 'SIGSTOP');
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	try {
		const said = expect(engine.make(job('poster.typ'))).rejects.toThrow(
			'Typst did not finish poster.typ within 10 minutes',
		);
		await vi.advanceTimersByTimeAsync(600_000);
		await said;
	} finally {
		vi.useRealTimers();
	}
	await vi.waitUntil(() => !childrenOf(process.pid).includes(hangs), PATIENCE);
	await expect(engine.make(job('bestaat-niet.typ'))).rejects.toThrow('bestaat-niet');
	await engine.close();
});

test(
	'a template that is broken ends the command with exit code 3',
	{ timeout: 120_000 },
	async () => {
		const house = aFolder();
		for (const path of ['src', 'package.json'])
			cpSync(path, join(house, path), { recursive: true });
		symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
		const template = join(house, 'src/print/templates/poster.typ');
		rmSync(template);
		writeFileSync(template, '#let x = \n#nonsense(');
		const [, , ...options] = smallTown(aFolder());
		const child = spawn(
			process.execPath,
			['src/cli/bin.mjs', 'build', ...options, '--out', 'dist'],
			{
				cwd: house,
			},
		);
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (text: Buffer) => (said += text.toString()));
		const code = await new Promise((done) => child.on('close', done));
		expect(said).toContain('Typst could not make poster.typ');
		expect(said).toContain('De vorige site is niet aangeraakt.');
		expect(code).toBe(3);
	},
);
