import { expect, test } from 'vitest';
import { isReal, mutantsOf } from '../../../scripts/bench/mutants/mutants-of.ts';
import { operators } from '../../../scripts/bench/mutants/operators.ts';
import { pick } from '../../../scripts/bench/mutants/pick.ts';
import { inRounds, relatedTests } from '../../../scripts/bench/mutants/related.ts';

/** What each operator makes of one line. */
const CHANGES: [operator: string, code: string, ...made: string[]][] = [
	['relational', 'a < b', 'a <= b'],
	['equality', 'a === b', 'a !== b'],
	['arithmetic', 'a - b * c', 'a + b * c', 'a - b / c'],
	['logical', 'a && b', 'a || b'],
	['boolean', 'f(true)', 'f(false)'],
	['negation', 'while (a) f()', 'while (!(a)) f()'],
	['call left out', 'a.trim().big', 'a.big'],
	[
		'return left out',
		'function f() { if (a) return; return b; }',
		'function f() { ; return b; }',
		'function f() { if (a) return; return; }',
	],
	[
		'statement left out',
		'a = 1; b; c === d; a.b();',
		'; b; c === d; a.b();',
		'a = 1; b; c === d; ;',
	],
	['string', "f('a', '')", "f('', '')", "f('a', 'x')"],
	['number', 'f(2)', 'f((2 + 1))'],
	['array', '[[], [a]]', '[]', '[[], []]'],
	['optional chain', 'a?.b', 'a.b'],
	['other branch', 'a ? b : c', 'a ? c : b'],
	['order', 'a.toSorted(f).sort()', 'a.toSorted(f)', 'a.sort()'],
	['bounds', 'a.slice(1, 2).at(-1)', 'a.slice(1).at(-1)', 'a.slice(1, 2).at(0)'],
	['template', `\`a\${b}c\` + \`\${e}\``, `\`\${b}\` + \`\${e}\``],
	['default value', '(a = 1) => a ?? b', '(a ) => a ?? b', '(a = 1) => (a)'],
];

test('every operator makes the mistakes it is for', () => {
	expect(CHANGES.map(([operator]) => operator)).toEqual(Object.keys(operators));
	for (const [operator, code, ...made] of CHANGES) {
		const texts = mutantsOf('a.ts', code)
			.filter((mutant) => mutant.operator === operator)
			.map(({ text }) => text);
		expect(texts.sort(), operator).toEqual(made.sort());
	}
});

test('types, imports, comments and what a programming error says are left alone', () => {
	const code = `import { a } from './a.ts';
type Name = 'one' | 'two';
// 1 < 2
const b = a as 'one';
throw new Error('never');`;
	expect(mutantsOf('a.ts', code)).toEqual([]);
});

test('what runs as before, or is no code, is no mutant', () => {
	const [mutant] = mutantsOf('a.ts', 'f(1 as number);');
	if (!mutant) throw new Error('Nothing to change');
	expect(isReal(mutant)).toBe(true);
	expect(isReal({ ...mutant, text: 'f(1 as string);' })).toBe(false);
	expect(isReal({ ...mutant, text: 'f(1 1);' })).toBe(false);
});

test('a mutant says where it is, and is the whole file', () => {
	expect(mutantsOf('src/a.ts', 'const a = 1;\nf(a, true);\n')).toContainEqual({
		file: 'src/a.ts',
		line: 2,
		operator: 'boolean',
		was: 'true',
		is: 'false',
		original: 'const a = 1;\nf(a, true);\n',
		text: 'const a = 1;\nf(a, false);\n',
	});
});

test('a seed always picks the same ones, never one twice, and rare operators too', () => {
	const all = mutantsOf(
		'a.ts',
		`${Array.from({ length: 50 }, (_, at) => `f('${at}');`).join('')}a < b`,
	);
	const picked = pick(all, 12, 7);
	expect(pick(all, 12, 7)).toEqual(picked);
	expect(pick(all, 12, 8)).not.toEqual(picked);
	expect(new Set(picked.map(({ text }) => text)).size).toBe(12);
	expect(picked.map(({ operator }) => operator)).toContain('relational');
	expect(pick(all, 1000, 7)).toHaveLength(all.length);
});

test('a file is tried by the tests that reach it, those of its own folder first', () => {
	const related = relatedTests('.')('scripts/bench/mutants/operators.ts');
	expect(related).toEqual(['tests/unit/scripts/mutants.test.ts']);
	const tests = [
		'tests/print/a.test.ts',
		'tests/unit/i18n/b.test.ts',
		'tests/unit/print/c.test.ts',
	];
	expect(inRounds('src/print/a.ts', tests)).toEqual([tests.slice(2), tests.slice(0, 2)]);
	expect(inRounds('src/check/a.ts', tests)).toEqual([tests]);
});
