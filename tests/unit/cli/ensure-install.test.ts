import { expect, test } from 'vitest';
import { isRecentNode, stampFor } from '../../../src/cli/ensure-install.mjs';

test.each([
	['v26.10.0', true],
	['v22.12.0', true],
	['v22.11.9', false],
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
