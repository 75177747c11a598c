import type { Checked } from '../checked.ts';
import { prints } from './prints.ts';
import { withSuggestion } from './suggestion.ts';

/** For a merge request on GitLab: a Code Quality report. */
export function reportGitlab({ problems }: Checked): string {
	const marks = prints(problems);
	const list = problems.map((problem, index) => ({
		description: withSuggestion(problem),
		check_name: problem.rule,
		fingerprint: marks[index],
		severity: problem.severity === 'error' ? 'major' : 'minor',
		location: { path: problem.file, lines: { begin: problem.line } },
	}));
	return `${JSON.stringify(list, null, '\t')}\n`;
}
