import type { Link, List, MarkdownNode, Table, TableCell, TableRow } from './nodes.ts';
import { toText } from './text.ts';

/** What a page adds to a text. */
export interface HtmlOptions {
	/** Words of the running text, to mark some of them; gives HTML. Not called inside headings, links and quotes. */
	words?: ((text: string) => string) | undefined;
	/** Full address of a link: the site may stand in a folder on its server. */
	address?: (url: string) => string;
	/** Level of every heading, where the text stands below other headings: as on paper, so that none is skipped. */
	level?: number;
}

/** A text as the HTML that the site shows, from the tree that was checked. Throws on a node it does not know. */
export function toHtml(node: MarkdownNode, options: HtmlOptions = {}): string {
	switch (node.type) {
		case 'text':
			return (options.words ?? escapeHtml)(node.value);
		case 'inlineCode':
			return `<code>${escapeHtml(node.value)}</code>`;
		case 'break':
			return '<br>';
		case 'thematicBreak':
			return '<hr>';
		case 'root':
			return inside(node, options, '\n');
		case 'paragraph':
			return wrap('p', node, options);
		case 'emphasis':
			return wrap('em', node, options);
		case 'strong':
			return wrap('strong', node, options);
		case 'heading':
			return wrap(`h${options.level ?? node.depth}`, node, plain(options));
		case 'blockquote':
			return wrap('blockquote', node, plain(options), '\n');
		case 'link':
			return link(node, plain(options));
		case 'list':
			return list(node, options);
		case 'listItem':
			return wrap('li', node, options);
		case 'table':
			return table(node, options);
		case 'tableRow':
			return inside(node, options);
		case 'tableCell':
			return wrap('td', node, options);
		default:
			node satisfies never;
			throw new Error(`The site does not know the node ${(node as { type: string }).type}`);
	}
}

/** The same without marked words: there they would be in the way. */
const plain = ({ words: _, ...rest }: HtmlOptions): HtmlOptions => rest;

const link = (node: Link, options: HtmlOptions) =>
	`<a href="${escapeHtml(options.address?.(node.url) ?? node.url)}">${inside(node, options)}</a>`;

/** Text as HTML that shows it. */
export const escapeHtml = (text: string): string =>
	text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

interface Parent {
	children: readonly MarkdownNode[];
}

const inside = ({ children }: Parent, options: HtmlOptions, between = '') =>
	children.map((child) => toHtml(child, options)).join(between);

const wrap = (tag: string, node: Parent, options: HtmlOptions, between = '') =>
	`<${tag}>${inside(node, options, between)}</${tag}>`;

/** A list whose items stand close together has no paragraphs inside them. */
function list({ ordered, start, spread, children }: List, options: HtmlOptions): string {
	const tag = ordered ? 'ol' : 'ul';
	const from = ordered && start && start !== 1 ? ` start="${start}"` : '';
	const isTight = !spread && !children.some((item) => item.spread);
	const items = children.map((item) => {
		const parts = item.children.map((part) =>
			isTight && part.type === 'paragraph' ? inside(part, options) : toHtml(part, options),
		);
		return `<li>${parts.join('\n')}</li>`;
	});
	return `<${tag}${from}>${items.join('')}</${tag}>`;
}

/** A table that is wider than its place scrolls in a box of its own, also by keyboard; the heads of its columns name that box. */
function table({ align, children: [header, ...rows] }: Table, options: HtmlOptions): string {
	if (!header) return '';
	const name = header.children.map(toText).filter(Boolean).join(', ');
	const written = (each: TableRow, tag: 'td' | 'th') =>
		`<tr>${each.children.map((one, at) => cell(one, tag, align?.[at], options)).join('')}</tr>`;
	const body = rows.map((each) => written(each, 'td')).join('');
	return `<div class="scroll" role="group" aria-label="${escapeHtml(name)}" tabindex="0"><table><thead>${written(header, 'th')}</thead><tbody>${body}</tbody></table></div>`;
}

/** The heads of columns are read out with every cell. */
const cell = (
	node: TableCell,
	tag: 'td' | 'th',
	align: string | null | undefined,
	options: HtmlOptions,
) => {
	const scope = tag === 'th' ? ' scope="col"' : '';
	const side = align && align !== 'left' ? ` class="to-${align}"` : '';
	return `<${tag}${scope}${side}>${inside(node, options)}</${tag}>`;
};
