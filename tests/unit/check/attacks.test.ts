import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { tagsIn } from '../../../src/pipeline/gates/html-tags.ts';
import { scanPage } from '../../../src/pipeline/gates/scan-html.ts';
import { sentenceFor } from '../../../src/check/messages/index.ts';
import type { FoundProblem } from '../../../src/check/problem.ts';
import type { Place } from '../../../src/check/read/places.ts';
import { type ReadFile, readFile } from '../../../src/check/read/read-file.ts';
import { findUnsafe, parse } from '../../../src/markdown/index.ts';
import { toTypst } from '../../../src/markdown/to-typst.ts';
import {
	type KindName,
	kindNames,
	kinds,
	site,
	taxonomy,
	translation,
} from '../../../src/model/index.ts';
import { textFieldsOf } from '../text-fields.ts';
import { asYaml, attackedEntry, attacks } from './attacked-fields.ts';
import { goodIds } from './good-content.ts';
import { tempFolder, writeFiles } from './temp-content.ts';

test('there are 150 attacks or more', () => {
	expect(new Set(attacks).size).toBeGreaterThanOrEqual(150);
});

describe('below the data an attack is refused, or the page that comes of it does nothing', () => {
	const around = (attack: string) => [
		attack,
		`Gewoon. ${attack} En verder.`,
		`- ${attack}\n\n> ${attack}`,
	];

	test('alone, in a sentence, in a list and in a quote', () => {
		for (const body of attacks.flatMap(around)) {
			if (findUnsafe(parse(body)).length > 0) continue;
			const { html } = markdownToHtml(body);
			const page = { path: 'a.html', tags: [...tagsIn(html)] };
			const spots = scanPage(page).filter(({ rule }) => rule !== 'has-policy');
			expect(spots, html).toEqual([]);
			expect(html.replaceAll(OURS, ''), body).not.toContain('<');
			const typst = toTypst(parse(body).children, { address: (url) => url });
			expect(withoutWords(typst), body).toMatch(/^[#a-z().,:;[\]\s\d-]*$/);
		}
	});
});

const schemas = Object.entries({
	...Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind].schema as z.ZodType])),
	'site.yaml': site,
	'taxonomy.yaml': taxonomy,
	translation,
});

describe('in every text field of every kind an attack is refused on its line, or comes out as it went in', () => {
	test('there are more than 150 fields, of every kind', () => {
		expect(schemas.flatMap(([, schema]) => textFieldsOf(schema)).length).toBeGreaterThan(150);
		for (const [name, schema] of schemas) expect(textFieldsOf(schema), name).not.toEqual([]);
	});

	test.each(schemas)('%s', (name, schema) => {
		const folder = tempFolder();
		let accepted = 0;
		for (const turn of attacks.keys()) {
			const { data, put } = attackedEntry(schema, goodIds, turn);
			expect(put.size).toBe(textFieldsOf(schema).length);
			const [file, text] = fileOf(name, asYaml(data));
			writeFiles(folder, { [file]: text });
			const read = readFile({ path: join(folder, file), file, place: placeOf(name) }, 'nl');
			for (const [path, words] of put) {
				const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
				const { line } = read.map?.().placeOfValue(steps) ?? { line: 0 };
				const refused = read.problems.filter((problem) => lineOf(problem, read) === line);
				if (refused.length === 0) accepted++;
				else for (const { rule } of refused) expect(sentenceFor(rule, {})).not.toBe('');
				const value = steps.reduce(inside, read.raw);
				expect(value, `${path} on line ${line}`).toBe(words);
				expect(text.split('\n')[line - 1]).toContain(asYaml([words]).slice(2).trim());
			}
		}
		expect(accepted).toBeGreaterThan(attacks.length);
	});
});

const placeOf = (name: string): Place => {
	if (name === 'site.yaml') return { type: 'site' };
	if (name === 'taxonomy.yaml') return { type: 'taxonomy' };
	if (name === 'translation') return { type: 'translation', kind: 'barriers', id: 'x', lang: 'ar' };
	return { type: 'entry', kind: name as KindName, id: 'x' };
};

const fileOf = (name: string, yaml: string): [string, string] =>
	name.endsWith('.yaml') ? [name, yaml] : ['x.md', `---\n${yaml}---\nGewoon.\n`];

function lineOf({ at, path }: FoundProblem, { map }: ReadFile): number | undefined {
	return at?.line ?? (path && map?.().placeOfValue(path).line);
}

const inside = (value: unknown, step: string | number) =>
	(value as Record<string | number, unknown> | undefined)?.[step];

/** The tags that the parser makes of the Markdown that we allow. */
const OURS =
	/<\/?(?:p|ul|ol|li|blockquote|em|strong|h[23]|br|hr|code|table|thead|tbody|tr|th|td)(?: ?\/)?>|<a href="[^"]*"(?: title="[^"]*")?>|<\/a>/g;

/** Typst with every string literal taken out: what is left is code, and may only be ours. */
const withoutWords = (typst: string) => typst.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '');
