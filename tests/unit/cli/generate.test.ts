import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { load } from 'js-yaml';
import { describe as group, expect, test } from 'vitest';
import { generated, generatedIds } from '../../../src/cli/generate/index.ts';
import { reportText } from '../../../src/check/index.ts';
import { kindNames, kinds } from '../../../src/model/index.ts';
import { goodContent } from '../check/good-content.ts';
import { checkWith } from '../check/temp-content.ts';

const root = join(import.meta.dirname, '../../..');
const files = generated(root);
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';

group('what is made from the schemas is as it stands in the project', () => {
	test.each(files)('$path', ({ path, text }) => {
		const there = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
		expect(there === text, `${path} is niet meer juist. Doe: npm run generate`).toBe(true);
	});
});

test('the choices of ids are those of the content, and newer names are no mistake', () => {
	const { definitions } = JSON.parse(generatedIds(join(root, 'content')).text);
	expect(Object.keys(definitions).sort()).toEqual([...kindNames, 'themes', 'audiences'].sort());
	const [{ enum: sources }, other] = definitions.sources.anyOf;
	expect(sources).toContain('bron-middenkempen-2024');
	expect(other.type).toBe('string');
});

test('every reference in a schema leads to a list of ids that is there', () => {
	const { definitions } = JSON.parse(generatedIds(join(root, 'content')).text);
	const used = files.flatMap(({ path, text }) =>
		path.startsWith('.vscode/schemas/')
			? [...text.matchAll(/"\$ref": "ids\.json#\/definitions\/(\w+)"/g)].map(([, name]) => name)
			: [],
	);
	expect(used.length).toBeGreaterThan(20);
	for (const name of used) expect(definitions).toHaveProperty(String(name));
});

test('the schemas are ones that a validator takes, and refuse a typing error', () => {
	const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
	ajv.addSchema(JSON.parse(generatedIds(join(root, 'content')).text), 'ids.json');
	const validate = ajv.compile(JSON.parse(textOf('.vscode/schemas/glossary.json')));
	const good = load(goodContent['glossary/drempel/nl.md']?.split('---')[1] ?? '') as object;
	expect(validate(good), JSON.stringify(validate.errors)).toBe(true);
	expect(validate({ ...good, titel: 'x' })).toBe(false);
});

test('a town without entries of a kind still gets a list that a validator takes', () => {
	const ids = JSON.parse(generatedIds(join(root, 'tests')).text);
	expect(() => new Ajv({ strict: false }).addSchema(ids, 'ids.json')).not.toThrow();
	expect(ids.definitions.barriers.anyOf).toHaveLength(1);
});

test('VS Code finds every problem in the lines that the check prints', async () => {
	const { tasks } = JSON.parse(textOf('.vscode/tasks.json'));
	const checked = await checkWith({
		'glossary/drempel/nl.md': goodContent['glossary/drempel/nl.md']?.replace('summary', 'sumary'),
		'contacts/opvang-dorp/nl.md': goodContent['contacts/opvang-dorp/nl.md']?.replace(
			'assuredOn: 2026-11-01',
			'assuredOn: 2024-11-01',
		),
	});
	const lines = reportText(checked).split('\n');
	const found = tasks[0].problemMatcher.flatMap(
		({ severity, pattern }: { severity: string; pattern: { regexp: string } }) =>
			lines.flatMap((line) => {
				const match = new RegExp(pattern.regexp).exec(line);
				return match ? [`${severity} ${match[1]}:${match[2]}:${match[3]} ${match[5]}`] : [];
			}),
	);
	expect(found.sort()).toEqual(
		checked.problems
			.map(
				({ severity, file, line, column, rule }) => `${severity} ${file}:${line}:${column} ${rule}`,
			)
			.sort(),
	);
});

test.each(kindNames)('the snippet for %s has every field that must be there, in order', (kind) => {
	const snippets = JSON.parse(textOf('.vscode/drempelwijzer.code-snippets'));
	const body: string[] = snippets[`Nieuw: ${kinds[kind].label[0]}`].body;
	const stops = body.join('\n').match(/\$\{\d+/g) ?? [];
	expect(stops).toEqual(stops.map((_, index) => `\${${index + 1}`));
	const plain = body
		.slice(1, body.indexOf('---', 1))
		.map((line) => line.replaceAll(/\$\{\d+.*?\}/g, 'x'));
	const { error } = kinds[kind].schema.safeParse(load(plain.join('\n')));
	expect((error?.issues ?? []).filter(({ code }) => code === 'unrecognized_keys')).toEqual([]);
	expect((error?.issues ?? []).filter(({ message }) => message.includes('undefined'))).toEqual([]);
});

test('the forms ask for consent to nothing, warn that all is public, and have the choices of the content', () => {
	const form = load(textOf('.github/ISSUE_TEMPLATE/drempel.yml')) as {
		body: { type: string; id?: string; attributes: { options?: unknown[] } }[];
	};
	const ids = form.body.flatMap(({ id }) => id ?? []);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(expect.arrayContaining(['title', 'summary', 'themes', 'evidence']));
	for (const { type, attributes } of form.body)
		if (type === 'dropdown') expect(attributes.options?.length).toBeGreaterThan(1);
	for (const name of ['drempel', 'fout'])
		expect(textOf(`.github/ISSUE_TEMPLATE/${name}.yml`)).toContain('**openbaar**');
});
