import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, parse } from '../../../src/markdown/index.ts';
import { toTypst, typstString } from '../../../src/markdown/to-typst.ts';

const options = { address: (url: string) => `https://voorbeeld.be${url}` };
const typst = (markdown: string) => toTypst(parse(markdown).children, options);

describe('a text as Typst', () => {
	test('words stand in string literals only', () => {
		expect(typst('Bel **nu** of *straks*.')).toBe(
			'#"Bel ";#strong[#"nu";];#" of ";#emph[#"straks";];#".";',
		);
	});

	test('a line end in the file is no line end on paper', () => {
		expect(typst('een\ntwee')).toBe('#"een twee";');
	});

	test('headings keep one level, so that none is skipped', () => {
		expect(typst('### Diep\n\n## Hoog')).toBe(
			'#heading(level: level, outlined: false)[#"Diep";];\n\n#heading(level: level, outlined: false)[#"Hoog";];',
		);
	});

	test('a place on the site becomes a whole address', () => {
		expect(typst('[hier](/acties/)')).toBe('#link("https://voorbeeld.be/acties/")[#"hier";];');
	});

	test('an address among the words may break after any part', () => {
		expect(typst('Zie <https://lindedorp.example/lang/pad/>.')).toContain(
			'[#address("https://lindedorp.example/lang/pad/");];',
		);
		expect(typst('Zie [de site](https://lindedorp.example).')).toContain('[#"de site";]');
	});

	test('lists keep their sort and their first number', () => {
		expect(typst('- a\n- b')).toBe('#list([#"a";], [#"b";]);');
		expect(typst('3. a')).toBe('#enum(start: 3, [#"a";]);');
	});

	test('the first row of a table is its header; columns keep their side and know their longest word', () => {
		expect(typst('| a | long |\n|---|--:|\n| c d | e |\n| f |')).toBe(
			'#text-table((start, end,), ("a", "long",), ([#"a";], [#"long";],), ([#"c d";], [#"e";],), ([#"f";], [],));',
		);
	});

	test('a node it does not know is an error, never silence', () => {
		const image = [{ type: 'image', url: 'x.png' }] as unknown as Block[];
		expect(() => toTypst(image, options)).toThrow('image');
	});
});

describe('a Typst string', () => {
	test('nothing in a text can end it', () => {
		expect(typstString('"] #eval("1") \\')).toBe(String.raw`"\"] #eval(\"1\") \\"`);
		expect(typstString('a\n\t\u0000b')).toBe(String.raw`"a\u{a}\u{9}\u{0}b"`);
	});

	test('whatever the text, only escaped quotes stand inside', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const inside = typstString(text).slice(1, -1);
				expect(inside.replaceAll(/\\["\\]|\\u\{[0-9a-f]+\}/g, '')).not.toMatch(/["\\\p{Cc}]/u);
			}),
		);
	});

	test('code in a text stays a word', () => {
		const words = [
			'#panic("x")',
			'$x^2$',
			'[a](b)',
			'\\',
			'"',
			'*a',
			'_b',
			'`c',
			'<label>',
			'@ref',
			'//d',
		];
		for (const word of words)
			expect(toTypst([aParagraph(word)], options)).toBe(`#${typstString(word)};`);
	});
});

const aParagraph = (value: string): Block => ({
	type: 'paragraph',
	children: [{ type: 'text', value }],
});
