import type { LocatedProblem } from '../problem.ts';
import { visible } from '../visible.ts';

/** A long line is cut around the mistake, so that the caret stays on the screen. */
const WIDTH = 96;
const BEFORE = 48;

/** The offending line with a caret below the mistake; nothing when there is no such line. */
export function excerpt({ source, line, column }: LocatedProblem): string[] {
	if (source === undefined || source.trim() === '') return [];
	const start = source.length > WIDTH ? Math.max(0, column - 1 - BEFORE) : 0;
	const shown = visible(source.slice(start, start + WIDTH));
	const gutter = String(line).padStart(6);
	return [`${gutter} | ${shown}`, `       | ${' '.repeat(widthOf(source, start, column - 1))}^`];
}

/** The mended line, in the same column as the line itself. */
export const mendedLines = ({ mended, line }: LocatedProblem): string[] =>
	mended === undefined
		? []
		: [
				`      → Zet op regel ${line}:`,
				...mended.split('\n').map((one) => `       | ${visible(one).trimEnd()}`),
			];

/** A letter may be several signs in the file, and some are two columns wide. */
function widthOf(source: string, start: number, end: number): number {
	const before = visible(source.slice(start, end));
	let width = 0;
	for (const { segment } of new Intl.Segmenter().segment(before))
		width += /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(
			segment,
		)
			? 2
			: 1;
	return width;
}
