import type { MarkdownNode, Point } from '../nodes.ts';
import type { Unsafe } from '../unsafe.ts';

/** Something in a text that no reader of Markdown takes as it was meant: offset in what was written. */
export interface Trace extends Pick<Unsafe, 'rule' | 'params'> {
	offset: number;
}

/** The marks that a rule of the check forbids. */
export type Marks = [rule: string, marks: RegExp];

/** The first of these marks that a text holds. */
export function firstOf(list: readonly Marks[], text: string, offset: number): Trace[] {
	for (const [rule, marks] of list) {
		const found = marks.exec(text);
		if (found) return [{ rule, offset, params: { given: found[0].trim() } }];
	}
	return [];
}

interface Offsets {
	start: Point & { offset?: number };
	end: Point & { offset?: number };
}

export const startOf = ({ position }: MarkdownNode) =>
	(position as Offsets | undefined)?.start.offset ?? 0;

export const written = (node: MarkdownNode, markdown: string) =>
	markdown.slice(startOf(node), (node.position as Offsets | undefined)?.end.offset);

export function pointAt(markdown: string, offset: number): Point {
	const above = markdown.slice(0, offset);
	return { line: above.split('\n').length, column: offset - above.lastIndexOf('\n') };
}
