import type {
	Heading,
	Link,
	List,
	ListItem,
	MarkdownNode,
	Table,
	TableCell,
	TableRow,
} from '../nodes.ts';
import { toText } from '../text.ts';
import { type Trace, startOf, written } from './trace.ts';

/** PDF/UA, and whoever goes from heading to heading, needs a name for each. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** A line of dashes below a text makes a heading of it: nobody means that. */
export function tracesOfHeading(node: Heading, markdown: string): Trace[] {
	const offset = startOf(node);
	if (!/^#/.test(written(node, markdown))) return [{ rule: 'heading-has-hashes', offset }];
	return VISIBLE.test(toText(node)) || node.depth > 3
		? []
		: [{ rule: 'heading-has-words', offset }];
}

/** A point or a line beside nothing: somebody still wanted to fill it in. */
export const emptyIn = (node: MarkdownNode): Trace[] =>
	VISIBLE.test(toText(node)) ? [] : [{ rule: 'part-has-words', offset: startOf(node) }];

export const tracesOfLink = (node: Link): Trace[] =>
	node.title ? [{ rule: 'link-has-no-title', offset: startOf(node) }] : [];

export const isBox = ({ checked }: ListItem & { checked?: boolean | null }) =>
	typeof checked === 'boolean';

/** Numbers are counted on from the first: 1. 2. 4. would be shown as 1. 2. 3. */
export function tracesOfList({ ordered, children }: List, markdown: string): Trace[] {
	if (!ordered) return [];
	const numbers = children.map((item) => Number.parseInt(written(item, markdown), 10));
	const [first = 1] = numbers;
	const at = numbers.findIndex((number, index) => number !== first + index);
	const isSame = numbers.every((number) => number === first);
	const item = children[at];
	if (at < 0 || isSame || !item) return [];
	const params = { given: numbers[at] ?? 0, wanted: first + at };
	return [{ rule: 'list-counts-on', offset: startOf(item), params }];
}

/** A row with a cell too few or too many moves the cells of all that follow. */
export function tracesOfTable({ children: [header, ...rows] }: Table): Trace[] {
	const wanted = header?.children.length ?? 0;
	const odd = rows.find(({ children }) => children.length !== wanted);
	if (!odd) return tracesOfHeads(header?.children ?? [], rows);
	const params = { given: odd.children.length, wanted };
	return [{ rule: 'table-row-is-whole', offset: startOf(odd), params }];
}

/** A column without a name says nothing to whoever hears it cell by cell, and a table without rows holds nothing. */
function tracesOfHeads(heads: readonly TableCell[], rows: readonly TableRow[]): Trace[] {
	const nameless = heads.find((head) => !VISIBLE.test(toText(head)));
	if (nameless) return [{ rule: 'column-has-words', offset: startOf(nameless) }];
	const empty = rows.length === 0 ? heads[0] : rows.find((row) => !VISIBLE.test(toText(row)));
	return empty ? [{ rule: 'row-has-words', offset: startOf(empty) }] : [];
}
