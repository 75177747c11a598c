import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { stampFor } from '../../../src/cli/launch/install.mjs';
import { isRecentNode, ownNode } from '../../../src/cli/launch/node.mjs';
import { run } from './command.ts';

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

test.each(['bench', 'build', 'check', 'impact', 'new', 'preview', 'translate'])(
	'%s says how to use it, also when an option is not known',
	(name) => {
		const help = run(name, '--help');
		expect(help.status).toBe(0);
		const wrong = run(name, '--bestaat-niet');
		expect(wrong.status).toBe(2);
		expect(wrong.said).toBe(`Dit begrijpen we niet: --bestaat-niet\n${help.said}`);
	},
);
