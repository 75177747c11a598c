import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { blocksOf, findUnsafe, parseShown, toHtml } from '../../../src/markdown/index.ts';

const html = (markdown: string) => toHtml(parseShown(markdown));

describe('a text as HTML', () => {
	test.each([
		['Bel **nu** of *straks*.', '<p>Bel <strong>nu</strong> of <em>straks</em>.</p>'],
		['"Ja" & <5', '<p>“Ja” &amp; &lt;5</p>'],
		['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
		['3. a\n\n   b', '<ol start="3"><li><p>a</p>\n<p>b</p></li></ol>'],
		['## Kop\n\n> Zin', '<h2>Kop</h2>\n<blockquote><p>Zin</p></blockquote>'],
		[
			'| a "1" | c |\n|---|--:|\n| b | 2 |',
			'<div class="scroll" role="group" aria-label="a “1”, c" tabindex="0"><table><thead><tr><th scope="col">a “1”</th><th scope="col" class="to-right">c</th></tr></thead><tbody><tr><td>b</td><td class="to-right">2</td></tr></tbody></table></div>',
		],
	])('%s', (markdown, expected) => {
		expect(html(markdown)).toBe(expected);
	});

	test('a link gets the address of this site', () => {
		const address = (url: string) => `/map${url}`;
		expect(toHtml(parseShown('[a](/b/?c=1&d)'), { address })).toBe(
			'<p><a href="/map/b/?c=1&amp;d">a</a></p>',
		);
	});

	test('below other headings all its own stand on one level', () => {
		expect(toHtml(parseShown('### Een\n\n## Twee'), { level: 4 })).toBe(
			'<h4>Een</h4>\n<h4>Twee</h4>',
		);
	});

	test('words are marked in running text, not in headings, links and quotes', () => {
		const words = (text: string) => text.replace('buddy', '<b>buddy</b>');
		expect(toHtml(parseShown('## buddy\n\n[buddy](/a/)\n\n> buddy\n\n- *buddy*'), { words })).toBe(
			'<h2>buddy</h2>\n<p><a href="/a/">buddy</a></p>\n<blockquote><p>buddy</p></blockquote>\n<ul><li><em><b>buddy</b></em></li></ul>',
		);
	});

	test('is what the renderer of the pages makes of it', () => {
		const bare = (text: string) =>
			text
				.replaceAll(/\s*\n\s*/g, '')
				.replaceAll(/<\/?div[^>]*>| (?:style|scope|class)="[^"]*"/g, '')
				.replaceAll(/<(br|hr) \/>/g, '<$1>');
		const piece = fc.constantFrom(
			'Een zin met **kracht** en [link](/a/).',
			'- een\n- twee\n  - drie',
			'1. a\n\n   b\n2. c',
			'> "Citaat" -- zei ze.',
			'## Kop met *nadruk*',
			'| a | b |\n|---|:-:|\n| `c` | d & e |',
			'Regel\\\nregel',
			'---',
		);
		const features = { smartPunctuation: true, frontmatter: false };
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
				const markdown = pieces.join('\n\n');
				expect(bare(html(markdown))).toBe(bare(markdownToHtml(markdown, { features }).html));
			}),
			{ seed: 6, numRuns: 200 },
		);
	});

	test('whatever the text is, no markup of its own comes through', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				const root = parseShown(text);
				if (findUnsafe(root).length > 0) return;
				expect(html(text)).not.toMatch(
					/<(?!\/?(?:p|em|strong|ul|ol|li|h[1-6]|a|code|br|hr|blockquote|div|table|thead|tbody|tr|th|td)\b)/,
				);
			}),
			{ seed: 6, numRuns: 500 },
		);
	});
});

test('blocks are the paragraphs, headings and lists as they are written', () => {
	expect(blocksOf('\nEen\nzin.\n\n## Kop\n\n- a\n- b\n')).toEqual([
		'Een\nzin.',
		'## Kop',
		'- a\n- b',
	]);
	expect(blocksOf('')).toEqual([]);
});
