import { load } from 'js-yaml';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Words } from '../../../src/languages/index.ts';

const words = load(readFileSync('src/languages/nl/words.yaml', 'utf8')) as Words;
const code = globSync('src/**/*.{astro,ts,mdx}')
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

/** Keys as written, and the fixed beginning of keys that are put together: t(`state.${state}`). */
const exact = new Set(
	[...code.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+|skip|close|forward|checked)['"`]/g)].map(
		([, key = '']) => key,
	),
);
const beginnings = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w-]+[.-])*)\$\{/g)].map(
	([, start = '']) => start,
);

test('every word that the code asks for is there', () => {
	const asked = [...code.matchAll(/\bt\('([^']+)'/g)].map(([, key = '']) => key);
	expect(asked.filter((key) => words[key] === undefined)).toEqual([]);
});

test('no word is there for nothing', () => {
	const unused = Object.keys(words).filter(
		(key) => !exact.has(key) && !beginnings.some((start) => key.startsWith(start)),
	);
	expect(unused).toEqual([]);
});
