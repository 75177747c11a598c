import type { LocatedProblem } from '../problem.ts';

/** The guess of what was meant; nothing when there is none. */
export const guess = ({ suggestion }: LocatedProblem) =>
	suggestion === undefined || suggestion === '' ? undefined : `Bedoel je "${suggestion}"?`;

/** A message with the guess behind it. */
export const withSuggestion = (problem: LocatedProblem) =>
	[problem.message, guess(problem)].filter(Boolean).join(' ');
