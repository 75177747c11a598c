import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/check/index.ts';
import { blockTexts, explainedBy, judge } from '../../../../src/languages/nl/plain/index.ts';
import { parse } from '../../../../src/markdown/index.ts';
import type { Entry } from '../../../../src/model/index.ts';

const root = join(import.meta.dirname, '../../../..');
const { readable } = readContent(join(root, 'content'));
const explained = explainedBy(
	readable.entries
		.filter((entry): entry is Entry<'glossary'> => entry.kind === 'glossary')
		.flatMap(({ data }) => [data.title, ...data.forms]),
);
const pages = globSync('src/languages/nl/pages/*.mdx', { cwd: root });
const guides = ['content/README.md', 'tests/cases/README.md'];

describe('what we write for readers and editors is as plain as what we ask of them', () => {
	test('there are pages to read', () => expect(pages.length).toBeGreaterThanOrEqual(3));

	test.each([...pages, ...guides])('%s', (path) => {
		const found = judge(
			blockTexts(parse(proseOf(readFileSync(join(root, path), 'utf8')))),
			explained,
		);
		const errors = found.filter(({ severity }) => severity === 'error');
		expect(
			errors.map(({ rule, text, span }) => `${rule}: ${text.text.slice(span.start, span.end)}`),
		).toEqual([]);
	});
});

/** The text of a page, without its imports, its data, its components and its generated tables. */
const proseOf = (source: string) =>
	source
		.replace(/^---\n.*?\n---\n/s, '')
		.replace(/<!-- .*? -->/gs, '')
		.replaceAll(/^(?:import|export) .*$/gm, '')
		.replaceAll(/^\|.*$/gm, '')
		.replaceAll(/`[^`\n]*`/g, 'dit')
		.replaceAll(/<\/?[A-Za-z][^>]*>/g, '')
		.replaceAll(/\{[^}]*\}/g, 'dit');
