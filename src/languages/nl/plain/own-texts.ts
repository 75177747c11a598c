import type { Root, MarkdownNode, Point } from '../../../markdown/index.ts';
import { withoutAddresses } from './addresses.ts';
import { toText } from '../../../markdown/index.ts';
import {
	type KindName,
	type Prose,
	kinds,
	markedFields,
	markedValues,
} from '../../../model/index.ts';

/** One text of our own: a field, or a block of the text below the data. */
export interface OwnText {
	level: Prose;
	text: string;
	/** Into the front matter; absent: in the body. */
	path?: readonly (string | number)[];
	/** Where the block begins in the body, both from 1. */
	inBody?: Point;
	/** A paragraph, and so held to its length. */
	isParagraph?: true;
}

type Schema = Parameters<typeof markedFields>[0];
const known = new WeakMap<Schema, ReturnType<typeof markedFields>>();

/** Every text of an entry that is our own; quotations, names and codes are left out. */
export const ownTexts = (kind: KindName, data: unknown, tree: Root): OwnText[] => [
	...fieldTexts(kinds[kind].schema, data),
	...blockTexts(tree),
];

/** The same of one piece of data, such as site.yaml. */
export function fieldTexts(schema: Schema, data: unknown): OwnText[] {
	const fields = known.get(schema) ?? markedFields(schema, 'prose');
	known.set(schema, fields);
	return markedValues(fields, data).map(({ path, mark, value }) => ({
		level: mark as Prose,
		text: withoutAddresses(value),
		path,
	}));
}

/** The blocks of a Markdown text; a block quote holds somebody else's words. */
export function blockTexts(tree: Root): OwnText[] {
	const found: OwnText[] = [];
	for (const node of tree.children) addBlocks(node, found);
	return found;
}

function addBlocks(node: MarkdownNode, found: OwnText[]) {
	if (node.type === 'blockquote') return;
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
		const inBody = node.position?.start ?? { line: 1, column: 1 };
		// One line end in Markdown is a space; a break is shown as one.
		const text = withoutAddresses(toText(node).replaceAll(/\s/g, ' '));
		if (node.type === 'heading') found.push({ level: 'heading', text, inBody });
		else if (node.type === 'tableCell') found.push({ level: 'text', text, inBody });
		else found.push({ level: 'text', text, inBody, isParagraph: true });
	} else if ('children' in node) for (const child of node.children) addBlocks(child, found);
}
