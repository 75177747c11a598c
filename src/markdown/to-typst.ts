import type {
	Block,
	Heading,
	Link,
	List,
	ListItem,
	MarkdownNode,
	Table,
	TableRow,
} from './nodes.ts';
import { toText } from './text.ts';

/** What print knows and a text does not. */
export interface TypstOptions {
	/** Full address of a link: paper knows no place on this site. */
	address: (url: string) => string;
	/** Last touch on words, where a language asks for it. */
	words?: (words: string) => string;
}

/**
 * A text as Typst markup that holds nothing but function calls; words are always string literals,
 * so that no text can be read as Typst code. Throws on a node it does not know.
 */
export const toTypst = (blocks: readonly Block[], options: TypstOptions): string =>
	blocks
		.map((block, index) => {
			const written = write(block, options);
			return isLeadIn(block, blocks[index + 1]) ? sticky(written) : written;
		})
		.join('\n\n');

/** A line that announces a list stays on its page. */
const isLeadIn = (block: Block, next: Block | undefined) =>
	block.type === 'paragraph' && next?.type === 'list';

/** Spaced like the paragraph it was. */
const sticky = (written: string) => `#block(sticky: true, spacing: 0.95em)[${written}];`;

/** A Typst string literal: two escapes and code points, so that nothing in a text can end it. */
export const typstString = (text: string): string =>
	`"${text
		.toWellFormed()
		.replaceAll(/["\\]/g, String.raw`\$&`)
		.replaceAll(/\p{Cc}/gu, (control) => `\\u{${control.charCodeAt(0).toString(16)}}`)}"`;

const worded = (text: string, { words }: TypstOptions) => (words ? words(text) : text);

function write(node: MarkdownNode, options: TypstOptions): string {
	switch (node.type) {
		case 'root':
			return toTypst(node.children, options);
		case 'text':
			return `#${typstString(worded(node.value.replaceAll(/\s*\n\s*/g, ' '), options))};`;
		case 'inlineCode':
			return `#raw(${typstString(node.value)});`;
		case 'break':
			return '#linebreak();';
		case 'thematicBreak':
			return '#v(1em);';
		case 'paragraph':
		case 'tableCell':
			return inside(node, options);
		case 'emphasis':
			return `#emph[${inside(node, options)}];`;
		case 'strong':
			return `#strong[${inside(node, options)}];`;
		case 'link':
			return `#link(${typstString(options.address(node.url))})[${linkWords(node, options)}];`;
		case 'blockquote':
			return `#quote(block: true)[${inside(node, options, '\n\n')}];`;
		case 'heading':
			return heading(node, options);
		case 'list':
			return items(node, options);
		case 'listItem':
			return `[${inside(node, options, '\n\n')}]`;
		case 'table':
			return table(node, options);
		case 'tableRow':
			return inside(node, options);
		default:
			node satisfies never;
			throw new Error(`Print does not know the node ${(node as { type: string }).type}`);
	}
}

const inside = (
	{ children }: { children: readonly MarkdownNode[] },
	options: TypstOptions,
	between = '',
) => children.map((child) => write(child, options)).join(between);

/** An address that stands in a text is typed over from paper: the template may break it after any part. */
function linkWords(node: Link, options: TypstOptions): string {
	const words = toText(node);
	return /^https?:/.test(words) ? `#address(${typstString(words)});` : inside(node, options);
}

/**
 * Headings inside an entry stay out of the contents: the entry itself stands there. They all have the level that the
 * template gives: PDF/UA refuses a text that skips one.
 */
const heading = (node: Heading, options: TypstOptions) =>
	`#heading(level: level, outlined: false)[${inside(node, options)}];`;

function items({ ordered, start, children }: List, options: TypstOptions): string {
	const written = children.map((item: ListItem) => write(item, options)).join(', ');
	return ordered ? `#enum(start: ${start ?? 1}, ${written});` : `#list(${written});`;
}

/** Which way each column runs, its longest word, and its cells; the first row is a header, that a screen reader says with every cell. */
function table({ align, children: [header, ...rows] }: Table, options: TypstOptions): string {
	if (!header) return '';
	const columns = header.children.map((_, at) => ALIGNMENT[align?.[at] ?? 'left']);
	const words = columns.map((_, at) => typstString(longestWord([header, ...rows], at)));
	const cells = [header, ...rows].map(({ children }) =>
		list(columns.map((_, at) => `[${children[at] ? write(children[at], options) : ''}]`)),
	);
	return `#text-table(${[list(columns), list(words), ...cells].join(', ')});`;
}

const ALIGNMENT = { left: 'start', right: 'end', center: 'center' };

const longestWord = (rows: readonly TableRow[], column: number) =>
	rows
		.flatMap(({ children }) => (children[column] ? toText(children[column]).split(/\s+/) : []))
		.reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** An array of Typst: one value needs its comma. */
const list = (values: readonly string[]) => `(${values.map((value) => `${value},`).join(' ')})`;
