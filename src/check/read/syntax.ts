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
	const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	if (!first) return problems;
	return [...problems, openQuote(document, source, at) ?? stumble(first, source, at)];
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
			const [start, end] = node.range;
			if (!source.slice(start, end).includes('\n')) return undefined;
			opening = start;
			return visit.BREAK;
		},
	});
	return opening === undefined ? undefined : { rule: 'quote-is-closed', at: at(opening) };
}

/** A list opened with [ or { and not closed on the same line. */
function openBracket(source: string): number {
	const open = /(?<=[:\-[{,] )[[{](?![^\n]*[\]}][ \t]*(?:#.*)?$)/m.exec(source);
	return open?.index ?? -1;
}

function lineAround(source: string, offset: number): string {
	const start = source.lastIndexOf('\n', offset - 1) + 1;
	const end = source.indexOf('\n', offset);
	return source.slice(start, end < 0 ? undefined : end);
}
