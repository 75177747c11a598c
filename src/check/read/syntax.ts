import { type Document, type YAMLError, isScalar, visit } from 'yaml';
import type { Position } from '../problem.ts';

/** Something that makes the data unreadable, or readable in two ways. */
export interface SyntaxProblem {
	rule: string;
	at: Position;
	params?: Record<string, string | number>;
}

type At = (offset: number) => Position;

const RULE_OF: Partial<Record<YAMLError['code'], string>> = {
	DUPLICATE_KEY: 'name-is-once',
	TAB_AS_INDENT: 'spaces-not-tabs',
	BLOCK_AS_IMPLICIT_KEY: 'colon-is-quoted',
	BAD_SCALAR_START: 'sign-is-quoted',
	BAD_DQ_ESCAPE: 'backslash-is-quoted',
	BAD_INDENT: 'indent-is-right',
	MULTIPLE_DOCS: 'dashes-are-alone',
};

/** Turns what the reader stumbled over into our rules: every repeated name, and else only the first, as the rest follows from it. */
export function explainSyntax(
	errors: readonly YAMLError[],
	document: Document,
	source: string,
	at: At,
): SyntaxProblem[] {
	const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	const problems = repeated.map((error) => repeatedName(error, source, at));
	const others = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	const [first] = others;
	if (!first) return problems;
	const stumbled =
		openQuote(document, source, at) ??
		wrongIndent(others, source, at) ??
		stumble(first, source, at);
	return [...problems, stumbled];
}

function repeatedName({ pos }: YAMLError, source: string, at: At): SyntaxProblem {
	const given = /^["']?([^:"'\n]*)/.exec(source.slice(pos[0]))?.[1] ?? '';
	return { rule: 'name-is-once', at: at(pos[0]), params: { given: given.trim() } };
}

function stumble({ code, pos }: YAMLError, source: string, at: At): SyntaxProblem {
	const line = lineAround(source, pos[0]);
	if (/^[ ]*\t/.test(line)) return { rule: 'spaces-not-tabs', at: at(pos[0]) };
	const opening = code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? openBracket(source) : -1;
	if (opening >= 0) return { rule: 'bracket-is-closed', at: at(opening) };
	if (code === 'MULTILINE_IMPLICIT_KEY' || (code === 'MISSING_CHAR' && !line.includes(':')))
		return { rule: 'name-has-colon', at: at(pos[0]) };
	return { rule: RULE_OF[code] ?? 'line-is-readable', at: at(pos[0]) };
}

/** A quotation mark that is never closed swallows the next lines; the mistake is where it opened. */
function openQuote(document: Document, source: string, at: At): SyntaxProblem | undefined {
	let opening: number | undefined;
	visit(document, {
		Scalar: (_, node) => {
			if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range) return undefined;
			const quoted = source.slice(node.range[0], node.range[1]);
			const isWhole = quoted.length > 1 && quoted.at(-1) === quoted[0] && !quoted.includes('\n');
			if (isWhole) return undefined;
			opening = node.range[0];
			return visit.BREAK;
		},
	});
	return opening === undefined ? undefined : { rule: 'quote-is-closed', at: at(opening) };
}

/** A line that is too far to the left or right is read as more text of the line before. */
function wrongIndent(errors: readonly YAMLError[], source: string, at: At) {
	const [first, second] = errors;
	if (!first || lineAround(source, first.pos[0]).includes('\t')) return undefined;
	const isInSpaces = source.slice(...first.pos).trim() === '' && /^ *$/.test(before(source, first));
	if (isInSpaces && (first.code === 'MISSING_CHAR' || first.code === 'BLOCK_AS_IMPLICIT_KEY'))
		return indentAt(first.pos[0], source, at);
	if (first.code !== 'BLOCK_AS_IMPLICIT_KEY' || second?.code !== 'MULTILINE_IMPLICIT_KEY')
		return undefined;
	const lineEnd = source.indexOf('\n', first.pos[0]);
	return lineEnd < second.pos[1] ? indentAt(lineEnd + 1, source, at) : undefined;
}

function indentAt(offset: number, source: string, at: At): SyntaxProblem {
	const spaces = /^ */.exec(source.slice(offset))?.[0].length ?? 0;
	return { rule: 'indent-is-right', at: at(offset + spaces) };
}

/** What stands on the same line before an error. */
const before = (source: string, { pos }: YAMLError) =>
	source.slice(source.lastIndexOf('\n', pos[0] - 1) + 1, pos[0]);

/** A list opened with [ or { and not closed on the same line. Line by line: looking on to the end from every bracket takes seconds. */
function openBracket(source: string): number {
	let start = 0;
	for (const line of source.split('\n')) {
		const open = line.search(/(?<=[:\-[{,] )[[{]/);
		if (open >= 0 && !/[\]}][ \t\r]*(?:#.*)?$/.test(line.slice(open))) return start + open;
		start += line.length + 1;
	}
	return -1;
}

function lineAround(source: string, offset: number): string {
	const start = source.lastIndexOf('\n', offset - 1) + 1;
	const end = source.indexOf('\n', offset);
	return source.slice(start, end < 0 ? undefined : end);
}
