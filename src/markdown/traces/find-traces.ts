import type { MarkdownNode, Root } from '../nodes.ts';
import type { Unsafe } from '../unsafe.ts';
import {
	emptyIn,
	isBox,
	tracesOfHeading,
	tracesOfLink,
	tracesOfList,
	tracesOfTable,
} from './in-form.ts';
import { tracesOfWords } from './in-words.ts';
import { AT_BLOCK } from './marks.ts';
import { type Trace, firstOf, pointAt, startOf, written } from './trace.ts';

/** Nobody reads more of one text in one go. */
const MOST = 50;

/** Everything in a safe text that would be shown as marks, left out or counted anew, in reading order. */
export function findTraces(root: Root, markdown: string): Unsafe[] {
	return tracesIn(root, markdown)
		.sort((a, b) => a.offset - b.offset)
		.slice(0, MOST)
		.map(({ offset, rule, params }) => ({
			rule,
			...pointAt(markdown, offset),
			...(params && { params }),
		}));
}

function tracesIn(node: MarkdownNode, markdown: string): Trace[] {
	const own = ownTraces(node, markdown);
	if (!('children' in node)) return own;
	return [...own, ...node.children.flatMap((child) => tracesIn(child, markdown))];
}

function ownTraces(node: MarkdownNode, markdown: string): Trace[] {
	switch (node.type) {
		case 'text':
			return tracesOfWords(node, markdown);
		case 'heading':
			return tracesOfHeading(node, markdown);
		case 'link':
			return tracesOfLink(node);
		case 'list':
			return tracesOfList(node, markdown);
		case 'listItem':
			return isBox(node) ? [{ rule: 'list-has-no-boxes', offset: startOf(node) }] : emptyIn(node);
		case 'blockquote':
			return emptyIn(node);
		case 'paragraph':
			return firstOf(AT_BLOCK, written(node, markdown), startOf(node));
		case 'table':
			return tracesOfTable(node);
		default:
			return [];
	}
}
