import { type WordPlace, findPlace } from '../languages/nl/plain/index.ts';
import type { Position } from './problem.ts';

/** Where a word stands in the lines of a file, looked for from the place where its text begins. */
export function placeOfWord(lines: readonly string[], start: Position, word: WordPlace): Position {
	const rest = [lines[start.line - 1]?.slice(start.column - 1) ?? '', ...lines.slice(start.line)];
	const offset = findPlace(rest.join('\n'), 0, word);
	let left = offset;
	for (const [index, line] of rest.entries()) {
		if (left <= line.length)
			return { line: start.line + index, column: (index === 0 ? start.column : 1) + left };
		left -= line.length + 1;
	}
	return start;
}
