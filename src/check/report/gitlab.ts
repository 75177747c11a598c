import type { Outcome } from '../checked.ts';
import { prints } from './prints.ts';
import { withSuggestion } from './suggestion.ts';

const SEVERITIES = { error: 'major', warning: 'minor', notice: 'info' } as const;

/** For a merge request on GitLab: a Code Quality report. */
export function reportGitlab({ problems, notices }: Outcome): string {
	const all = [...problems, ...notices];
	const marks = prints(all);
	const list = all.map((problem, index) => ({
		description: withSuggestion(problem),
		check_name: problem.rule,
		fingerprint: marks[index],
		severity: SEVERITIES[problem.severity],
		location: { path: problem.file, lines: { begin: problem.line } },
	}));
	return `${JSON.stringify(list, null, '\t')}\n`;
}
