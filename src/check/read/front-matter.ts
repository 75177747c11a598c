import type { FoundProblem } from '../problem.ts';

/** A part of a file, and the line on which it starts. */
export interface Piece {
	source: string;
	line: number;
}

interface Split {
	data: Piece;
	body: Piece;
}

const OPENING = /^---[ \t]*\r?\n/;
/** Any line that begins so ends the data, for every program that reads such files. */
const CLOSING = /^(?:---|\+\+\+).*$/m;

/** Divides a fiche in the data between the two lines of dashes and the text below. */
export function splitFile(text: string): Split | Pick<FoundProblem, 'rule' | 'at'> {
	const opening = OPENING.exec(text)?.[0];
	if (opening === undefined) return { rule: 'data-is-opened' };
	const rest = text.slice(opening.length);
	const closing = CLOSING.exec(rest);
	if (!closing) return { rule: 'data-is-closed' };
	const source = rest.slice(0, closing.index);
	const line = 2 + countLines(source);
	if (closing[0].trimEnd() !== '---') return { rule: 'dashes-are-alone', at: { line, column: 1 } };
	const after = rest.slice(closing.index + closing[0].length);
	return {
		data: { source, line: 2 },
		body: { source: after.replace(/^\r?\n/, ''), line: line + (after === '' ? 0 : 1) },
	};
}

const countLines = (text: string) => text.split('\n').length - 1;
