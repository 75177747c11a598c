import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { goodContent } from './good-content.ts';
import { TODAY, checkWith, tempFolder, writeContent } from './temp-content.ts';

const FILE = 'glossary/drempel/nl.md';
const rulesOf = async (text: string | Uint8Array, file = FILE) =>
	(await checkWith({ [file]: text })).problems.map(({ rule, line }) => `${rule}:${line}`);

test('letters that are no UTF-8 are refused, with their line', async () => {
	const bytes = Buffer.from(goodContent[FILE]?.replace('Iets', 'caf#') ?? '');
	bytes[bytes.indexOf('#')] = 0xe9;
	expect(await rulesOf(bytes)).toEqual(['letters-are-readable:3']);
});

test('a file that is too big is not even read', async () => {
	expect(await rulesOf(`${goodContent[FILE]}${'x'.repeat(65 * 1024)}`)).toEqual([
		'file-is-small:1',
	]);
});

test('links to elsewhere are refused, for files and for folders', async () => {
	const folder = writeContent();
	const outside = tempFolder();
	mkdirSync(join(outside, 'geheim'));
	writeFileSync(join(outside, 'geheim/nl.md'), goodContent[FILE] ?? '');
	symlinkSync(join(outside, 'geheim'), join(folder, 'content/glossary/geheim'));
	symlinkSync(join(outside, 'geheim/nl.md'), join(folder, 'content/glossary/drempel/ar.md'));
	const { problems } = await check({ contentDir: join(folder, 'content'), today: TODAY });
	expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
		'file-is-no-link content/glossary/drempel/ar.md',
		'file-is-no-link content/glossary/geheim',
	]);
});

test('absurd nesting and endless repetition end in a message', async () => {
	const deep = `---\ntitle: ${'['.repeat(30_000)}\n---\n`;
	const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n---\n`;
	expect((await rulesOf(deep)).length).toBeGreaterThan(0);
	expect(new Set((await rulesOf(bomb)).map((rule) => rule.split(':')[0]))).toEqual(
		new Set(['value-is-plain']),
	);
});

test('a file with fifty mistakes reports all fifty at once', async () => {
	const lines = Array.from({ length: 50 }, (_, index) => `onbekend${index}: x`).join('\n');
	const text = goodContent[FILE]?.replace('evidence: []', lines) ?? '';
	const found = await rulesOf(text);
	expect(found).toHaveLength(50);
	const first = text.split('\n').indexOf('onbekend0: x') + 1;
	expect(found.at(0)).toBe(`field-is-known:${first}`);
	expect(found.at(-1)).toBe(`field-is-known:${first + 49}`);
});

test('mistakes in many files are all reported in one run', async () => {
	const wrong = Object.fromEntries(
		Object.entries(goodContent)
			.filter(([file]) => file.endsWith('nl.md'))
			.map(([file, text]) => [file, text.replace('title:', 'titel:')]),
	);
	const { problems, dossier } = await checkWith(wrong);
	expect(new Set(problems.map(({ file }) => file)).size).toBe(Object.keys(wrong).length);
	expect(dossier).toBeUndefined();
});
