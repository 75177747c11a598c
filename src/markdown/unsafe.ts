import { isSafeLink } from './links.ts';
import type { MarkdownNode, Point, Root } from './nodes.ts';

/** A part of a text that the site does not show, with the rule it breaks. */
export interface Unsafe extends Point {
	rule: string;
	params?: Record<string, string | number>;
}

const ALLOWED: readonly string[] = [
	'root',
	'paragraph',
	'heading',
	'list',
	'listItem',
	'blockquote',
	'thematicBreak',
	'table',
	'tableRow',
	'tableCell',
	'text',
	'inlineCode',
	'break',
	'emphasis',
	'strong',
	'link',
] satisfies MarkdownNode['type'][];

/** What each refused sort of node is called in the messages. */
const RULE_OF: Record<string, string> = {
	html: 'text-has-no-code',
	image: 'text-has-no-image',
	imageReference: 'text-has-no-image',
	definition: 'link-is-whole',
	linkReference: 'link-is-whole',
	footnoteReference: 'text-has-no-footnote',
	footnoteDefinition: 'text-has-no-footnote',
	code: 'text-has-no-block',
};

/**
 * Six lists in each other, with words in bold: more than anyone can follow. Everything that reads a text goes down step
 * by step, so a text of a stranger that goes down thousands of steps would end our programs instead of its own.
 */
const DEEPEST = 16;

/** Everything in a text that is not in the safe subset, in reading order. Refused, never stripped: an editor must know. */
export function findUnsafe(root: Root): Unsafe[] {
	const found: Unsafe[] = [];
	visit(root as unknown as AnyNode, found, 0);
	return found;
}

function visit(node: AnyNode, found: Unsafe[], depth: number) {
	const problem = depth > DEEPEST ? { rule: 'text-is-flat' } : problemOf(node);
	if (problem) {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		found.push({ ...problem, line, column });
	}
	if (depth > DEEPEST) return;
	for (const child of node.children ?? []) visit(child, found, depth + 1);
}

function problemOf(node: AnyNode): Pick<Unsafe, 'rule' | 'params'> | undefined {
	if (!ALLOWED.includes(node.type)) return { rule: RULE_OF[node.type] ?? 'text-is-simple' };
	if (node.type === 'link') return problemOfLink(node);
	if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3)
		return { rule: 'heading-fits', params: { given: '#'.repeat(node.depth ?? 1) } };
	return undefined;
}

function problemOfLink(node: AnyNode): Pick<Unsafe, 'rule' | 'params'> | undefined {
	const url = node.url ?? '';
	if (!isSafeLink(url)) return { rule: 'link-is-safe', params: { given: url.slice(0, 40) } };
	return hasWords(node, 0) ? undefined : { rule: 'link-has-words' };
}

/** Too deep to look has a problem of its own. */
const hasWords = ({ type, value, children = [] }: AnyNode, depth: number): boolean =>
	depth > DEEPEST ||
	(['text', 'inlineCode'].includes(type) && value?.trim() !== '') ||
	children.some((child) => hasWords(child, depth + 1));

/** Any node the parser may give, also those we refuse. */
interface AnyNode {
	type: string;
	url?: string;
	value?: string;
	depth?: number;
	children?: AnyNode[];
	position?: { start: Point };
}
