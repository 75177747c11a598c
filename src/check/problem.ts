import type { WordPlace } from '../languages/nl/plain/index.ts';
import type { Problem } from '../dossier/index.ts';

/** Line and column in a file, both from 1. */
export interface Position {
	line: number;
	column: number;
}

/** A problem whose place is already known, because it was found while reading. */
export interface FoundProblem extends Problem {
	at?: Position;
	/** The word at which it begins, to be found from the place of the field or the block on. */
	word?: WordPlace;
}

/** A problem as every reporter gets it: where, what, what to do. */
export interface LocatedProblem extends Position {
	rule: string;
	severity: 'error' | 'warning' | 'notice';
	/** Path from the folder that holds content/. */
	file: string;
	message: string;
	/** What the editor probably meant, ready to paste. */
	suggestion?: string;
	/** The line as it stands in the file. */
	source?: string;
	/** The same line without the mistake, ready to paste. */
	mended?: string;
}

/** By file, then by place: the order of reading. */
export const inReadingOrder = (problems: readonly LocatedProblem[]): LocatedProblem[] =>
	[...problems].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			a.column - b.column ||
			compare(a.rule, b.rule) ||
			compare(a.message, b.message),
	);

// Not by language: the order must be the same on every machine.
function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
