import type { Outcome } from '../checked.ts';
import { type LocatedProblem, inReadingOrder } from '../problem.ts';
import { MARKS } from './marks.ts';
import { visible } from '../visible.ts';
import { openLine, summaryLine } from './summary.ts';
import { withSuggestion } from './suggestion.ts';

/** GitHub silently drops what comes after the tenth error or warning of a step. */
const SHOWN_PER_SEVERITY = 10;

/** For a pull request: notes beside the lines, and the whole list in the log. */
export function reportGithub(checked: Outcome): string {
	const problems = inReadingOrder([...checked.problems, ...checked.notices]);
	const notes = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
		problems
			.filter((problem) => problem.severity === severity)
			.slice(0, SHOWN_PER_SEVERITY)
			.map(note),
	);
	const list = problems.map(
		(problem) =>
			`${visible(problem.file)}:${problem.line}:${problem.column} ${withSuggestion(problem)} [${problem.rule}]`,
	);
	return `${[...notes, ...list, summaryLine(checked)].join('\n')}\n`;
}

/** GitHub refuses the summary of a step above 1 MiB, all of it. The rest is in the log. */
const SUMMARY_LENGTH = 900_000;

/** For the summary of the job (Markdown): everything that fits, per file, with the line to paste. */
export function githubSummary(checked: Outcome): string {
	const head = `## ${checked.counts.errors > 0 ? 'Nog te verbeteren' : 'De inhoud klopt'}`;
	const problems = inReadingOrder([...checked.problems, ...checked.notices]);
	const end = [summaryLine(checked), openLine(checked)].filter((line) => line !== '').map(plain);
	return `${[head, ...perFile(problems), ...end].join('\n\n')}\n`;
}

/** Problems come in reading order, so a heading stands where the file changes. */
function perFile(problems: readonly LocatedProblem[]): string[] {
	const parts: string[] = [];
	let length = 0;
	for (const [at, problem] of problems.entries()) {
		const { file } = problem;
		const heading = file === problems[at - 1]?.file ? [] : [`### ${plain(file)}`];
		const added = [...heading, item(problem)];
		length += Buffer.byteLength(added.join('\n\n')) + 2;
		if (length > SUMMARY_LENGTH)
			return [...parts, `En nog ${problems.length - at} andere: zie het log van deze stap.`];
		parts.push(...added);
	}
	return parts;
}

function item(problem: LocatedProblem): string {
	const { line, severity, mended } = problem;
	const words = `- **regel ${line}** (${MARKS[severity]}): ${plain(withSuggestion(problem))}`;
	return mended === undefined
		? words
		: [
				words,
				...mended
					.trim()
					.split('\n')
					.map((one) => `<code>${plain(one)}</code>`),
			].join('<br>');
}

/** Words of strangers in Markdown: every sign that could make markup becomes a number. */
const plain = (text: string) =>
	visible(text).replaceAll(/[&<>[\]()*_`|\\~#!@{}]/g, (sign) => `&#${sign.codePointAt(0)};`);

function note(problem: LocatedProblem): string {
	const { severity, file, line, column, rule } = problem;
	const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
	return `::${severity} ${place}::${text(withSuggestion(problem))}`;
}

/** See the escapes in actions/toolkit, packages/core/src/command.ts. */
const text = (value: string) =>
	value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string) =>
	visible(text(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
