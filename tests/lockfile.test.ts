import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	resolved?: string;
	integrity?: string;
	link?: boolean;
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

const findable = (wanted: string, from: string) =>
	`node_modules/${wanted}` in packages || `${from}/node_modules/${wanted}` in packages;
