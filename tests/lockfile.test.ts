import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	resolved?: string;
	integrity?: string;
	version?: string;
	link?: boolean;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};

// npm drops platform packages it cannot fetch without a word, and `npm ci` then fails on that platform.
test('the lock file holds every platform package that something asks for', () => {
	const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((wanted) => !findable(wanted, name))
			.map((wanted) => `${name} -> ${wanted}`),
	);
	expect(missing).toEqual([]);
});

test('every package has a hash, and none names a registry', () => {
	const installed = Object.entries(packages).filter(([name, { link }]) => name !== '' && !link);
	expect(installed.length).toBeGreaterThan(100);
	expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
	// Written by .npmrc: whoever installs decides from where.
	expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('nothing needs to run while it is installed: whoever wants to, is named and refused', () => {
	const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		allowScripts: Record<string, boolean>;
	};
	const wanting = Object.entries(packages)
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([name]) => name.replace(/^.*node_modules\//, ''));
	expect(wanting.filter((name) => allowScripts[name] !== false)).toEqual([]);
	// How our own commands install; everything that the tests do was installed so.
	expect(readFileSync('src/cli/launch/install.mjs', 'utf8')).toContain("'--ignore-scripts'");
});

test('npm ci with install scripts off finds a lock file that fits', () => {
	const { status, output } = npm('ci', '--ignore-scripts', '--dry-run', '--offline', '--no-audit');
	expect(status, output.join('\n')).toBe(0);
});

test('npm sbom names every package, with its version, its hash and its licence', () => {
	const { stdout } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
	const { components } = JSON.parse(stdout) as { components: Component[] };
	const locked = new Set(
		Object.entries(packages)
			.filter(([name]) => name !== '')
			.map(([name, { version }]) => `${name.replace(/^.*node_modules\//, '')}@${version}`),
	);
	const listed = components.map(({ name, version }) => `${name}@${version}`);
	expect([...locked].filter((one) => !listed.includes(one))).toEqual([]);
	expect(components.filter(({ hashes }) => !hashes?.length)).toEqual([]);
	const licences = components.map(({ licenses }) => JSON.stringify(licenses ?? ''));
	expect(licences.filter((licence) => /AGPL|SSPL|BUSL/.test(licence))).toEqual([]);
});

interface Component {
	name: string;
	version: string;
	hashes?: unknown[];
	licenses?: unknown[];
}

const npm = (...args: string[]) =>
	spawnSync('npm', args, {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		shell: process.platform === 'win32',
	});

const findable = (wanted: string, from: string) =>
	`node_modules/${wanted}` in packages || `${from}/node_modules/${wanted}` in packages;
