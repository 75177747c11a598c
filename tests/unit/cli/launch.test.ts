import { execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stampFor } from '../../../src/cli/launch/install.mjs';
import { isRecentNode, ownNode } from '../../../src/cli/launch/node.mjs';
import { Mistyped, Stopped } from '../../../src/pipeline/command/stopped.ts';
import { tempFolder } from '../check/temp-content.ts';
import { bin, run } from './command.ts';

test.each([
	['v26.10.0', true],
	['v22.18.0', true],
	['v22.17.9', false],
	['v20.20.2', false],
	['', false],
])('Node %s is new enough: %s', (version, recent) => {
	expect(isRecentNode(version)).toBe(recent);
});

test('another lock file, system or processor asks for a new install', () => {
	const linux = { platform: 'linux', arch: 'x64' };
	const stamps = [
		stampFor('lock', linux),
		stampFor('lock 2', linux),
		stampFor('lock', { ...linux, arch: 'arm64' }),
		stampFor('lock', { ...linux, platform: 'darwin' }),
	];
	expect(new Set(stamps).size).toBe(stamps.length);
	expect(stampFor('lock', linux)).toBe(stamps[0]);
});

test('the Node that npm brought is found, with its version', () => {
	const { version, path } = ownNode() ?? {};
	expect(version).toMatch(/^v\d+\.\d+\.\d+$/);
	expect(execFileSync(path ?? '', ['--version'], { encoding: 'utf8' }).trim()).toBe(version);
});

test.each([['chek'], [''], ['../check'], ['launch/launch']])(
	'the command "%s" is not known: the list of commands is shown',
	(name) => {
		const { status, said } = run(name);
		expect(status).toBe(2);
		expect(said).toContain('Deze opdrachten zijn er: belronde, bench, build, check,');
	},
);

test.each(['bench', 'check'])('%s says how to use it, also when an option is not known', (name) => {
	const help = run(name, '--help');
	expect(help.status).toBe(0);
	const wrong = run(name, '--bestaat-niet');
	expect(wrong.status).toBe(2);
	expect(wrong.said).toBe(`Dit begrijpen we niet: --bestaat-niet\n${help.said}`);
});

/** What a command says that is typed wrongly, without the process around it. */
async function refusal(name: string, ...args: string[]) {
	const command = (await import(join(bin, `../${name}.ts`))) as {
		run: (args: string[]) => unknown;
	};
	return Promise.resolve(args)
		.then(command.run)
		.then(
			() => undefined,
			(error: NodeJS.ErrnoException) => error,
		);
}

test.each(readdirSync(dirname(bin)).filter((name) => name.endsWith('.ts')))(
	'%s knows its options, and no others',
	async (file) => {
		const { code } = (await refusal(basename(file, '.ts'), '--bestaat-niet')) ?? {};
		expect(code).toBe('ERR_PARSE_ARGS_UNKNOWN_OPTION');
	},
);

test.each([
	['belronde'],
	['build'],
	['check'],
	['dev'],
	['impact', '--base', 'HEAD'],
	['klopt-nog', 'contacts/onthaal'],
	['new', 'drempel', 'Te duur'],
	['outside-links'],
	['print'],
	['remove', 'drempel', 'te-duur', '--gone'],
	['rename', 'drempel', 'te-duur', 'duur'],
	['translate'],
	['upgrade'],
])('%s says that a folder is not there, or no folder', async (name, ...args) => {
	for (const content of ['nergens', 'package.json']) {
		const error = await refusal(name, ...args, '--content', content);
		expect(error).toEqual(new Mistyped(`De map "${content}" bestaat niet.`));
	}
});

test.each([
	[['dev', '--port', 'abc'], 'Geen poort: abc'],
	[['dev', '--base', 'dossier'], '--base begint en eindigt'],
	[['preview', '--base', 'dossier'], '--base begint en eindigt'],
	[['start', '--port', '99999'], 'Geen poort: 99999'],
	[['new'], 'Zeg eerst de soort.'],
	[['rename', 'drempel', '../actions/a', 'b'], 'Er is geen drempel'],
	[['remove', 'drempel', '../actions/a', '--gone'], 'Er is geen drempel'],
])('%j is refused in a sentence', async ([name = '', ...args], says) => {
	const error = await refusal(name, ...args);
	expect(error).toBeInstanceOf(Stopped);
	expect(error?.message).toContain(says);
});

test('a command ends with the shell between npm and it', async () => {
	const env = { ...process.env, npm_command: 'run-script' };
	const check = `"${process.execPath}" "${bin}" check --watch --content "${tempFolder()}"`;
	const shell = spawn('sh', ['-c', `${check} & echo $!; wait`], { env });
	const pid = await new Promise<number>((done) =>
		shell.stdout.once('data', (text: Buffer) => done(Number(text.toString().split('\n')[0]))),
	);
	await new Promise((done) => setTimeout(done, 1500));
	shell.kill();
	await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
}, 30_000);

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
