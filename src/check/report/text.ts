import pc from 'picocolors';
import type { Outcome } from '../checked.ts';
import { type LocatedProblem, inReadingOrder } from '../problem.ts';
import { visible } from '../visible.ts';
import { excerpt, mendedLines } from './excerpt.ts';
import { MARKS } from './marks.ts';
import { guess } from './suggestion.ts';
import { openLine, summaryLine } from './summary.ts';

interface TextOptions {
	/** Only on a screen: a log shows the codes as rubbish. */
	hasColors?: boolean;
	/** How long the check took. */
	milliseconds?: number;
}

/** For people: per file, in reading order, the summary last. */
export function reportText(
	checked: Outcome,
	{ hasColors = false, milliseconds }: TextOptions = {},
): string {
	const colors = pc.createColors(hasColors);
	const shown = inReadingOrder([...checked.problems, ...checked.notices]);
	const groups = Map.groupBy(shown, ({ file }) => file);
	const lines: string[] = [];
	for (const [file, problems] of groups) {
		lines.push(colors.bold(visible(file)));
		for (const problem of problems) lines.push(...show(problem, colors));
		lines.push('');
	}
	const summary = summaryLine(checked) + inSeconds(milliseconds);
	lines.push(checked.counts.errors > 0 ? colors.red(summary) : colors.green(summary));
	const open = openLine(checked);
	if (open) lines.push(colors.dim(open));
	return `${lines.join('\n')}\n`;
}

const COLORS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** With the full place on each line, so that editors make a link of it. */
function show(problem: LocatedProblem, colors: ReturnType<typeof pc.createColors>): string[] {
	const { line, column, severity, message, rule } = problem;
	const file = visible(problem.file);
	const mark = colors[COLORS[severity]](MARKS[severity]);
	const lines = [`  ${file}:${line}:${column}  ${mark}  ${message}  ${colors.dim(`[${rule}]`)}`];
	lines.push(...excerpt(problem).map(colors.dim));
	const meant = guess(problem);
	if (meant) lines.push(`      → ${meant}`);
	lines.push(...mendedLines(problem));
	return lines;
}

const inSeconds = (milliseconds?: number) =>
	milliseconds === undefined ? '' : ` (${(milliseconds / 1000).toFixed(1).replace('.', ',')} s)`;
