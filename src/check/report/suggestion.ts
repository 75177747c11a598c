import type { LocatedProblem } from '../problem.ts';

/** A message with the guess of what was meant behind it. */
export const withSuggestion = ({ message, suggestion }: LocatedProblem) =>
	suggestion === undefined ? message : `${message} Bedoelde u "${suggestion}"?`;
