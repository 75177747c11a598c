import type { MarkdownNode } from './nodes.ts';

/** The plain words of a text: no marks, one blank line between blocks. For search, descriptions and reading level. */
export function toText(node: MarkdownNode): string {
	switch (node.type) {
		case 'text':
		case 'inlineCode':
			return node.value;
		case 'break':
			return '\n';
		case 'thematicBreak':
			return '';
		case 'root':
		case 'blockquote':
			return join(node.children, '\n\n');
		case 'list':
		case 'listItem':
		case 'table':
			return join(node.children, '\n');
		case 'tableRow':
			return join(node.children, ' · ');
		case 'paragraph':
		case 'heading':
		case 'tableCell':
		case 'emphasis':
		case 'strong':
		case 'link':
			return join(node.children, '');
		default:
			node satisfies never;
			return '';
	}
}

const join = (nodes: readonly MarkdownNode[], between: string) =>
	nodes
		.map(toText)
		.filter((text) => text !== '')
		.join(between);
