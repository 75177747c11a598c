import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	findTraces,
	findUnsafe,
	parse,
	parseShown,
	toHtml,
	toText,
} from '../../../src/markdown/index.ts';
import { toTypst } from '../../../src/markdown/to-typst.ts';

/** Words, and every mark that makes something of them or looks as if it did. */
const word = fc.constantFrom('aap', 'noot', 'mies', 'wim', 'zus', 'jet', 'teun', 'vuur', 'gijs');
const mark = fc.constantFrom(
	...['**', '*', '_', '__', '`', '~~', '\\', '&amp;', '&nbsp;', '\u00a0', '(', ')', '"', '…', '👩‍🦽'],
	...[
		'[aap](https://a.be)',
		'[noot](/b "mies")',
		'[wim] (https://a.be)',
		'<https://a.be>',
		'](',
		'[',
		'!',
	],
	...[
		'[ ] ',
		'[^1]',
		'{.wim}',
		'==',
		':::',
		'•',
		'–',
		'<b>',
		'&#8238;',
		'^',
		'$$',
		'|',
		'#',
		'-',
		'1.',
	],
);
const start = fc.constantFrom(
	...[
		'',
		'',
		'',
		'- ',
		'  - ',
		'1. ',
		'2. ',
		'4. ',
		'## ',
		'### ',
		'##\u00a0',
		'-\u00a0',
		'> ',
		'| ',
		'• ',
	],
	...[
		'# ',
		'##',
		'---',
		'***',
		'| --- | --- |',
		'    ',
		'\t',
		'=== ',
		'+++',
		'- [x] ',
		'```',
		'* * *',
		'\\',
	],
);
const line = fc
	.tuple(start, fc.array(fc.oneof({ arbitrary: word, weight: 4 }, mark), { maxLength: 6 }))
	.map(([first, parts]) => first + parts.join(' '));
const text = fc
	.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '  \n', '\r\n')), {
		minLength: 1,
		maxLength: 8,
	})
	.map((lines) => lines.flat().join(''));

test('every word of a text that passes the check stands in the page, on paper and in plain text, as often as it was written', () => {
	let passed = 0;
	fc.assert(
		fc.property(text, (markdown) => {
			const root = parse(markdown);
			if (findUnsafe(root).length > 0 || findTraces(root, markdown).length > 0) return;
			passed++;
			const wanted = wordsIn(markdown);
			const typst = toTypst(root.children, { address: () => '' });
			expect(wordsIn(toHtml(parseShown(markdown), { address: () => '' }))).toBe(wanted);
			expect(wordsIn(typst)).toBe(wanted);
			expect(wordsIn(toText(root))).toBe(wanted);
		}),
		{ numRuns: 4000, seed: 22 },
	);
	expect(passed).toBeGreaterThan(400);
});

const wordsIn = (written: string) =>
	[...written.matchAll(/aap|noot|mies|wim|zus|jet|teun|vuur|gijs/g)]
		.map(([found]) => found)
		.join(' ');
