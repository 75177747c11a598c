import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ruleOfFormat } from '../../../src/check/issues/formats.ts';
import { labelOf } from '../../../src/check/issues/fields.ts';
import { checkFields } from '../../../src/check/issues/issues.ts';
import { MESSAGE_LENGTH, messages, sentenceFor } from '../../../src/check/messages/index.ts';
import { amounts, kinds, site, taxonomy, translation } from '../../../src/model/index.ts';
import { fullEntry } from '../full-entry.ts';
import { cases } from './cases.ts';
import { goodIds } from './good-content.ts';
import { provedHere } from './proved-here.ts';

const schemasByName: [string, z.ZodType][] = [
	...Object.entries(kinds).map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
	...Object.entries({ site, amounts, taxonomy, translation }),
];
const schemas = schemasByName.map(([, schema]) => schema);

/** Words of programmers and of English; names of files and values that editors write themselves are fine. */
const FOREIGN =
	/(?<!\.)\b(yaml|zod|regex|string|array|object|null|undefined|NaN|boolean|enum|schema|frontmatter|front matter|invalid|expected|received|required|missing|error|warning|line|column|key|value|field|file|must|should|the|and|or|is not|with|from a)\b/i;
const ACTIONS =
	/\b(Maak|Verplaats|Haal|Hernoem|Zet|Vul|Verbeter|Schrijf|Gebruik|Kies|Neem|Begin|Leg|Zeg|Bewaar|Kijk|Geef|Bel|Vertaal|Typ)\b/;

describe('every message', () => {
	test('is short, Dutch and says what to do', () => {
		for (const [rule, sentence] of Object.entries(messages)) {
			expect(rule).toMatch(/^[a-z]+(-[a-z]+)+$/);
			expect(sentence.length, rule).toBeLessThanOrEqual(MESSAGE_LENGTH);
			expect(sentence, rule).not.toMatch(FOREIGN);
			const sentences = sentence.split(/(?<=[.?!]) (?=[A-Z])/);
			expect(sentences.length, rule).toBeGreaterThanOrEqual(2);
			expect(sentences.slice(1).join(' '), rule).toMatch(ACTIONS);
			for (const one of sentences) expect(one.split(' ').length, rule).toBeLessThanOrEqual(16);
			expect(sentence.at(-1), rule).toMatch(/[.}]/);
		}
	});

	test('is reached by a case, or by a test of its own', () => {
		const reached = new Set(
			cases.flatMap(([, { expect: found }]) => found.map(({ rule }) => rule)),
		);
		expect([...reached, ...provedHere].sort()).toEqual(Object.keys(messages).sort());
	});
});

/** What can be typed where something else should stand. */
const WRONG: unknown[] = [
	...[undefined, null, '', 12, -1, 4.5, true, [], {}, ['x'], 'x', '\n', 'een\nregel'],
	...[
		'woord '.repeat(200),
		'Geen. Goede. Waarde. Van. Vijf.',
		'zomaar-iets-wat-nergens-bestaat-en-lang-is',
	],
	...[
		'2024-02-30',
		'http://',
		'javascript:x',
		'011 00 00 00',
		Array.from({ length: 99 }, () => 'x'),
	],
];

describe('whatever is typed in whatever field, the message stays short and Dutch', () => {
	test.each(schemasByName)('%s', (_, schema) => {
		const good = fullEntry(schema, { ids: goodIds, text: () => 'Gewone woorden' });
		const seen = new Set<string>();
		for (const path of pathsIn(good))
			for (const wrong of WRONG) {
				for (const { rule, path: at, params = {} } of checkFields(schema, put(good, path, wrong))) {
					const label = labelOf(schema, at);
					const message = sentenceFor(rule, { label, ...params });
					seen.add(message);
					expect(message.length, message).toBeLessThanOrEqual(MESSAGE_LENGTH);
					expect(label).toMatch(/^(?:\p{Lu}.*\(\w+\)|"\w+"|Dit bestand)$/u);
					expect(ownWords(message)).not.toMatch(FOREIGN);
					expect(message).not.toMatch(/\{\w+\}|undefined|NaN|\[object|\^|\\d|\$\//);
					expect(message).toMatch(ACTIONS);
				}
			}
		expect(seen.size).toBeGreaterThan(pathsIn(good).length);
	});
});

/** Without the names of fields and what was typed. */
const ownWords = (message: string) =>
	message.replaceAll(/"[^"]*"|\(\w+\)|Kies .*|bijvoorbeeld [\w-]+|\btrue of false\b/g, '');

type Path = (string | number)[];

const pathsIn = (value: unknown, path: Path = []): Path[] => {
	if (typeof value !== 'object' || value === null) return [path];
	const inner = Object.entries(value).flatMap(([key, one]) =>
		pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
	);
	return path.length === 0 ? inner : [path, ...inner];
};

function put(value: unknown, [step, ...rest]: Path, wrong: unknown): unknown {
	if (step === undefined) return wrong;
	const copy = (
		Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
	) as Record<string | number, unknown>;
	copy[step] = put(copy[step], rest, wrong);
	return copy;
}

test('a rule without a message is our fault and says so', () => {
	expect(() => sentenceFor('no-such-rule', {})).toThrow('no-such-rule');
});

test('what the model may refuse one day still has a sentence', () => {
	expect(checkFields(z.strictObject({ a: z.union([z.string(), z.int()]) }), { a: [] })).toEqual([
		{ rule: 'field-is-right', path: ['a'] },
	]);
	expect(ruleOfFormat('regex', '/nieuw/')).toBe('text-is-written-well');
	expect(ruleOfFormat('iban')).toBe('text-is-written-well');
});

test('every pattern in the model has its own rule', () => {
	const patterns = new Set(schemas.flatMap((schema) => [...patternsIn(schema)]));
	expect(patterns.size).toBeGreaterThan(5);
	for (const pattern of patterns)
		expect(ruleOfFormat('regex', pattern), pattern).not.toBe('text-is-written-well');
});

test('every field of the model has a Dutch title', () => {
	expect(schemas.flatMap((schema) => [...untitled(schema, '')])).toEqual([]);
});

interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	out?: z.ZodType;
	checks?: { _zod: { def: { format?: string; pattern?: RegExp } } }[];
}

const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

function* patternsIn(schema: z.ZodType): Generator<string> {
	const { shape, element, innerType, out, checks } = definition(schema);
	for (const { _zod } of checks ?? [])
		if (_zod.def.format === 'regex') yield String(_zod.def.pattern);
	for (const inner of [...Object.values(shape ?? {}), element, innerType, out])
		if (inner) yield* patternsIn(inner);
}

function* untitled(schema: z.ZodType, path: string): Generator<string> {
	const { shape, element, innerType, out } = definition(schema);
	for (const [key, inner] of Object.entries(shape ?? {})) {
		if (!inner.meta()?.title) yield `${path}.${key}`;
		yield* untitled(inner, `${path}.${key}`);
	}
	for (const inner of [element, innerType, out]) if (inner) yield* untitled(inner, path);
}
