import type { Checked } from '../checked.ts';
import type { LocatedProblem } from '../problem.ts';
import { summaryLine } from './summary.ts';
import { withSuggestion } from './suggestion.ts';

/** GitHub silently drops what comes after the tenth error or warning of a step. */
const SHOWN_PER_SEVERITY = 10;

/** For a pull request: notes beside the lines, and the whole list in the log. */
export function reportGithub(checked: Checked): string {
	const { problems } = checked;
	const notes = (['error', 'warning'] as const).flatMap((severity) =>
		problems
			.filter((problem) => problem.severity === severity)
			.slice(0, SHOWN_PER_SEVERITY)
			.map(note),
	);
	const list = problems.map(
		(problem) =>
			`${problem.file}:${problem.line}:${problem.column} ${withSuggestion(problem)} [${problem.rule}]`,
	);
	return `${[...notes, ...list, summaryLine(checked)].join('\n')}\n`;
}

function note(problem: LocatedProblem): string {
	const { severity, file, line, column, rule } = problem;
	const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
	return `::${severity} ${place}::${text(withSuggestion(problem))}`;
}

/** See the escapes in actions/toolkit, packages/core/src/command.ts. */
const text = (value: string) =>
	value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string) => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
