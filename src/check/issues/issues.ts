import type { z } from 'zod';
import { namesAt } from './fields.ts';
import { ruleOfFormat } from './formats.ts';
import { languageMeant } from './language-meant.ts';
import { nearest } from '../nearest.ts';
import { asRead, readingsOf } from '../read/numbers.ts';

/** A wrong field: which rule, which field, and what the message needs to know. */
export interface FieldProblem {
	rule: string;
	path: (string | number)[];
	params?: Record<string, string | number>;
}

type Issue = z.core.$ZodIssue;
type Params = Record<string, string | number>;
type Broken = Pick<FieldProblem, 'rule' | 'params'>;

/** More choices than this do not fit in a message. */
const CHOICES_SHOWN = 8;
/** Values are repeated in messages, but not whole stories. */
const GIVEN_LENGTH = 40;

/** Checks data against a schema and names every rule it breaks. */
export function checkFields(schema: z.ZodType, data: unknown): FieldProblem[] {
	const { error } = schema.safeParse(data, { reportInput: true });
	return error ? withoutMisspelt(error.issues.flatMap((issue) => explainIssue(schema, issue))) : [];
}

/** A field whose name is misspelt is not missing as well. */
function withoutMisspelt(problems: FieldProblem[]): FieldProblem[] {
	const meant = new Set(
		problems
			.filter(({ rule }) => rule === 'field-is-known')
			.map(({ path, params }) => [...path.slice(0, -1), params?.['suggestion']].join('.')),
	);
	return problems.filter(
		({ rule, path }) => rule !== 'field-is-there' || !meant.has(path.join('.')),
	);
}

function explainIssue(schema: z.ZodType, issue: Issue): FieldProblem[] {
	const path = issue.path.filter((step) => typeof step !== 'symbol');
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownName(schema, path, key));
	const { rule, params } = ruleOf(issue);
	return [{ rule, path, ...(params ? { params } : {}) }];
}

function unknownName(schema: z.ZodType, path: FieldProblem['path'], key: string): FieldProblem {
	const meant = nearest(key, namesAt(schema, path));
	const params = { given: shorten(key), ...(meant ? { suggestion: meant } : {}) };
	return { rule: 'field-is-known', path: [...path, key], params };
}

function ruleOf(issue: Issue): Broken {
	if (issue.code === 'custom') {
		const rule = String(issue.params?.['rule'] ?? 'field-is-right');
		return typeof issue.input === 'string' ? withGiven(rule, issue.input) : { rule };
	}
	if (issue.input === undefined) return { rule: 'field-is-there' };
	if (issue.input === null) return { rule: 'field-is-filled' };
	switch (issue.code) {
		case 'invalid_type':
			return ruleOfType(issue.expected, issue.input);
		case 'invalid_value':
			return ruleOfChoice(issue.values.map(String), issue.input);
		case 'too_big':
			return ruleOfSize(issue.origin, 'big', Number(issue.maximum), issue.input);
		case 'too_small':
			return ruleOfSize(issue.origin, 'small', Number(issue.minimum), issue.input);
		case 'invalid_format':
			return ruleOfText(issue);
		case 'invalid_key':
			return ruleOfName(issue.input);
		default:
			return { rule: 'field-is-right' };
	}
}

const RULE_OF_TYPE: Record<string, string> = {
	string: 'value-is-text',
	number: 'value-is-number',
	int: 'value-is-whole-number',
	boolean: 'value-is-true-or-false',
	array: 'value-is-list',
	object: 'value-is-group',
	record: 'value-is-group',
};

function ruleOfType(expected: string, input: unknown): Broken {
	const given = shorten(input);
	if ((expected === 'number' || expected === 'int') && typeof input === 'string')
		return ruleOfNumber(input, expected);
	if (expected === 'string' && ['number', 'boolean'].includes(typeof input))
		return { rule: 'value-is-quoted', params: { given } };
	return { rule: RULE_OF_TYPE[expected] ?? 'field-is-right', params: { given } };
}

/** A number as people write it: asked about, as it may be read in two ways. */
function ruleOfNumber(input: string, expected: 'number' | 'int'): Broken {
	const given = shorten(input);
	const readings = readingsOf(input).filter(
		(one) => expected === 'number' || Number.isInteger(one),
	);
	if (readings.length === 0) return { rule: RULE_OF_TYPE[expected] ?? '', params: { given } };
	const meant = readings.map(asRead).join(' of ');
	return { rule: 'number-is-plain', params: { given, meant, forms: readings.join(' of ') } };
}

function ruleOfChoice(choices: string[], input: unknown): Broken {
	const given = shorten(input);
	if (typeof input === 'string' && given.trim() === '') return { rule: 'field-is-filled' };
	const meant =
		typeof input === 'string' ? (nearest(input, choices) ?? begun(input, choices)) : undefined;
	const suggestion: Params = meant ? { suggestion: meant } : {};
	return choices.length > CHOICES_SHOWN
		? { rule: 'choice-is-one-of-many', params: { given, first: choices[0] ?? '', ...suggestion } }
		: { rule: 'choice-is-known', params: { given, choices: choices.join(', '), ...suggestion } };
}

/** Short for it, as in ma for maandag. */
function begun(start: string, choices: readonly string[]): string | undefined {
	const whole = choices.filter((choice) => choice.startsWith(start.toLowerCase()));
	return start.length > 1 && whole.length === 1 ? whole[0] : undefined;
}

function ruleOfSize(origin: string, size: 'big' | 'small', limit: number, input: unknown): Broken {
	if (origin === 'string' && size === 'small') return { rule: 'field-is-filled' };
	if (origin === 'array' && size === 'small') return { rule: 'list-is-filled' };
	if (origin === 'string' || origin === 'array') {
		const length = typeof input === 'string' ? input.trim().length : (input as unknown[]).length;
		const rule = origin === 'string' ? 'text-is-short' : 'list-is-short';
		return { rule, params: { length, max: limit, over: length - limit } };
	}
	const rule = size === 'big' ? 'number-is-not-higher' : 'number-is-not-lower';
	return { rule, params: { given: shorten(input), limit } };
}

function ruleOfText(issue: Extract<Issue, { code: 'invalid_format' }>): Broken {
	const given = shorten(issue.input);
	// An empty text is empty first, and badly written only then.
	if (given.trim() === '') return { rule: 'field-is-filled' };
	return withGiven(ruleOfFormat(issue.format, issue.pattern), given);
}

/** The only names that a file may choose are those of languages. */
const ruleOfName = (name: unknown): Broken => ({
	...withGiven('language-is-code', shorten(name)),
	rule: 'word-language-is-code',
});

function withGiven(rule: string, given: string): Broken {
	const meant = rule === 'language-is-code' ? languageMeant(given) : undefined;
	return { rule, params: { given: shorten(given), ...(meant ? { suggestion: meant } : {}) } };
}

function shorten(value: unknown): string {
	if (typeof value === 'object') return '';
	const text = `${value as string | number | boolean}`.replaceAll(/\s+/g, ' ');
	return text.length > GIVEN_LENGTH ? `${text.slice(0, GIVEN_LENGTH)}…` : text;
}
