import type { Text } from '../nodes.ts';
import { ANYWHERE, AT_WRITTEN_LINE, ENTITY, USUAL } from './marks.ts';
import { type Trace, firstOf, startOf, written } from './trace.ts';

/** A backslash before a mark says that it is meant so. */
const UNESCAPED = ANYWHERE.map(
	([rule, { source, flags }]) =>
		[rule, new RegExp(String.raw`(?<!\\)(?:${source})`, flags)] as const,
);

/** Marks between the words, where a line begins, and signs by their names. */
export function tracesOfWords(node: Text, markdown: string): Trace[] {
	const raw = written(node, markdown);
	const start = startOf(node);
	const anywhere = UNESCAPED.flatMap(([rule, mark]) => {
		const found = mark.exec(raw);
		return found ? [{ rule, offset: start + found.index, params: { given: found[0] } }] : [];
	});
	return [...anywhere, ...tracesOfLines(raw, start, markdown), ...tracesOfSigns(node, raw, start)];
}

/** A text goes on after a link or a bold word: only what begins a line of the file counts. */
function tracesOfLines(raw: string, start: number, markdown: string): Trace[] {
	const traces: Trace[] = [];
	let offset = start;
	for (const line of raw.split('\n')) {
		const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
		const isFirst = /(?:^|\n)[\s>]*(?:[-*+] +|\d+[.)] +)*$/.test(
			markdown.slice(Math.max(0, offset - 80), offset),
		);
		if (isFirst) traces.push(...firstOf(AT_WRITTEN_LINE, line.slice(indent), offset + indent));
		offset += line.length + 1;
	}
	return traces;
}

function tracesOfSigns({ value }: Text, raw: string, start: number): Trace[] {
	const rare = ENTITY.exec(raw.replaceAll(USUAL, (sign) => ' '.repeat(sign.length)));
	const shown = ENTITY.exec(value);
	const found = rare ?? shown;
	if (!found) return [];
	const offset = start + (rare?.index ?? 0);
	return [{ rule: 'text-has-no-entity', offset, params: { given: found[0] } }];
}
