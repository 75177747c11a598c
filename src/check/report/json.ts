import type { Outcome } from '../checked.ts';
import type { LocatedProblem } from '../problem.ts';

/** For other programs: one object, the same every time. */
export const reportJson = ({ problems, notices, counts }: Outcome) => {
	const lists = { problems: problems.map(forOthers), notices: notices.map(forOthers) };
	return `${JSON.stringify({ ...lists, counts }, null, '\t')}\n`;
};

/** What other programs count on: the line itself they can read in the file. */
const forOthers = ({
	rule,
	severity,
	file,
	line,
	column,
	message,
	suggestion,
}: LocatedProblem) => ({
	rule,
	severity,
	file,
	line,
	column,
	message,
	...(suggestion === undefined ? {} : { suggestion }),
});
