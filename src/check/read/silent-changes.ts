import { Lexer } from 'yaml';
import type { Position } from '../problem.ts';
import type { Piece } from './front-matter.ts';
import type { SyntaxProblem } from './syntax.ts';

/** Only then is there something to look for: taking data apart costs more than reading them. */
const SUSPECT = /\S[ \t]*#|\\|\n[ \t]+[-*][ \t]|[\u00a0\u2000-\u200a\u202f\u3000]/;
/** The lexer marks the start of a plain text, of the data and of a list without an end with these. */
const MARKS = /^[\u0002\u0018\u001f\ufeff]$/;
const PLAIN = '\u001f';
/** A quotation mark or a slash is written so; anything else becomes another sign than the one that was typed. */
const ESCAPE = /\\(?:["\\/]|\r?\n)|(\\)/g;
/** A line of a longer text that looks like the item of a list. */
const LIST_LINE = /\n[ \t]+(?=[-*][ \t])/g;

/** A name or dash with a space that a reader does not take for one. */
const ODD_SPACE = /^(?:[^\S \t\r\n]|(?:-|[\w-]+:)[ \t]*[^\S \t\r\n])/gmu;

/** What a reader of data leaves out or changes without a word: every such place is named instead. */
export function silentChanges({ source, line: firstLine }: Piece): SyntaxProblem[] {
	if (!SUSPECT.test(source)) return [];
	const problems: SyntaxProblem[] = [];
	const add = (rule: string, offset: number, comment?: string) =>
		problems.push({
			rule,
			at: placeAt(source, offset, firstLine),
			...(comment && { params: { comment } }),
		});
	let offset = 0;
	let before = '';
	for (const token of new Lexer().lex(source)) {
		if (token.startsWith('#') && before !== PLAIN) {
			if (lineBefore(source, offset).trim() !== '')
				add('comment-is-alone', offset, token.trimEnd());
		} else if (token.startsWith('"'))
			for (const { 1: slash, index } of token.matchAll(ESCAPE))
				if (slash) add('backslash-is-quoted', offset + index);
		if (before === PLAIN && !isBlock(token)) {
			for (const { 0: start, index } of token.matchAll(LIST_LINE))
				add('dash-begins-no-list', offset + index + start.length);
			for (const { index } of token.matchAll(ODD_SPACE)) add('space-is-plain', offset + index);
		}
		before = token;
		if (!MARKS.test(token)) offset += token.length;
	}
	return problems;
}

/** The text of a block, between its own spaces and line ends, is taken as it stands. */
const isBlock = (token: string) => /^[ \r\n]/.test(token);

const lineBefore = (source: string, offset: number) =>
	source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);

function placeAt(source: string, offset: number, firstLine: number): Position {
	const above = source.slice(0, offset);
	return {
		line: firstLine + above.split('\n').length - 1,
		column: offset - above.lastIndexOf('\n'),
	};
}
