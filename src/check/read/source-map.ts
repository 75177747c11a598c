import {
	type Document,
	LineCounter,
	type Node,
	type Pair,
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	visit,
} from 'yaml';
import type { Position } from '../problem.ts';
import type { Piece } from './front-matter.ts';
import { isOddNumber } from './numbers.ts';
import { type SyntaxProblem, explainSyntax } from './syntax.ts';

type Path = readonly (string | number)[];

/** Where everything stands in a piece of data. */
export interface SourceMap {
	firstLine: number;
	/** Dates and odd numbers as written; absent when it cannot be read. */
	data?: unknown;
	problems: SyntaxProblem[];
	/** Place of a value; of its nearest parent when it is not there; of its name when it is empty. */
	placeOfValue: (path: Path) => Position;
	/** Place of the name before a value. */
	placeOfKey: (path: Path) => Position;
	/** A value as it stands in the file, without its quotation marks. */
	writtenAt: (path: Path) => string | undefined;
	/** The plain text that ends before a place on its own line, or is missing there. */
	textBefore: (at: Position) => { path: Path; written: string } | undefined;
}

/** Reads data with the careful reader, which remembers where everything stands. */
export function readSlowly({ source, line: firstLine }: Piece): SourceMap {
	const lines = new LineCounter();
	const at = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	try {
		const document = parseDocument(source, {
			lineCounter: lines,
			prettyErrors: false,
			logLevel: 'error',
		});
		const stumbled = at(document.errors[0]?.pos[0] ?? source.length).line;
		// What comes after the first mistake may be read in the wrong place.
		const shortcuts = shortcutsIn(document, at).filter((one) => one.at.line <= stumbled);
		const problems =
			shortcuts.length > 0 ? shortcuts : explainSyntax(document.errors, document, source, at);
		keepOddNumbers(document);
		const isUsable = problems.every(({ rule }) => rule === 'name-is-once');
		return {
			firstLine,
			...(isUsable ? { data: document.toJS() } : {}),
			problems,
			placeOfValue: (path) => at(offsetOfValue(document, path)),
			placeOfKey: (path) => at(offsetOfKey(document, path)),
			writtenAt: (path) => sourceOf(document.getIn(path, true)),
			textBefore: ({ line, column }) => {
				const end = (lines.lineStarts[line - firstLine] ?? 0) + column - 1;
				return textBefore(document, source, end);
			},
		};
	} catch {
		// Only absurd nesting gets here: the reader runs out of stack.
		return unreadable(firstLine);
	}
}

function unreadable(firstLine: number): SourceMap {
	const start = { line: firstLine, column: 1 };
	const problems = [{ rule: 'line-is-readable', at: start }];
	const nothing = () => undefined;
	return {
		firstLine,
		problems,
		placeOfValue: () => start,
		placeOfKey: () => start,
		writtenAt: nothing,
		textBefore: nothing,
	};
}

/** 1.500 stays what was typed: whoever reads the field asks what is meant. */
const keepOddNumbers = (document: Document) =>
	visit(document, {
		Scalar: (_, node) => {
			if (typeof node.value === 'number' && isOddNumber(node.source ?? ''))
				node.value = node.source;
		},
	});

const sourceOf = (node: unknown) => (isScalar(node) ? node.source : undefined);

function textBefore(document: Document, source: string, end: number) {
	let found: { path: Path; written: string } | undefined;
	visit(document, {
		Scalar: (key, node, ancestors) => {
			const [from = 0, to = 0] = node.range ?? [];
			const isPlain = node.type === 'PLAIN' && key !== 'key';
			if (!isPlain || from > end || source.slice(to, end).trim() !== '') return undefined;
			found = { path: pathOf(ancestors, node), written: node.source ?? '' };
			return visit.BREAK;
		},
	});
	return found;
}

/** The names and numbers that lead to a node. */
function pathOf(ancestors: readonly unknown[], node: Node): Path {
	const path: (string | number)[] = [];
	for (const [index, one] of ancestors.entries()) {
		if (isPair(one) && isScalar(one.key)) path.push(String(one.key.value));
		if (isSeq(one)) path.push(one.items.indexOf(ancestors[index + 1] ?? node));
	}
	return path;
}

/** Anchors, aliases and tags: nobody here needs them, and they can make a small file endless. */
function shortcutsIn(document: Document, at: (offset: number) => Position): SyntaxProblem[] {
	const problems: SyntaxProblem[] = [];
	const add = (node: Node) =>
		problems.push({ rule: 'value-is-plain', at: at(node.range?.[0] ?? 0) });
	visit(document, {
		Node: (_, node) => {
			if (isAlias(node) || node.tag || node.anchor) add(node);
		},
		Pair: (_, { key }) => {
			if (isScalar(key) && key.value === '<<') add(key);
		},
	});
	return problems;
}

function offsetOfValue(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		const { pair, value } = childOf(node, step);
		if (value === undefined && pair === undefined) return offset;
		const isEmpty = !isNode(value) || (isScalar(value) && value.value === null);
		offset = startOf(isEmpty && pair ? pair.key : value) ?? offset;
		node = value;
	}
	return offset;
}

function offsetOfKey(document: Document, path: Path): number {
	let node: unknown = document.contents;
	for (const step of path.slice(0, -1)) node = childOf(node, step).value;
	const { pair } = childOf(node, path.at(-1) ?? '');
	return startOf(pair?.key) ?? offsetOfValue(document, path);
}

function childOf(node: unknown, step: string | number): { pair?: Pair; value?: unknown } {
	if (isSeq(node)) return { value: node.items[Number(step)] };
	if (!isMap(node)) return {};
	// The last of a repeated name is the one that counts.
	const pair = node.items.findLast(
		({ key }) => isScalar(key) && String(key.value) === String(step),
	);
	return pair ? { pair, value: pair.value } : {};
}

const startOf = (node: unknown): number | undefined =>
	isNode(node) && !isPair(node) ? node.range?.[0] : undefined;
