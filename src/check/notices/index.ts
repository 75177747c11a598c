import { hasPlainRules } from '../../languages/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';
import { expectedToldAsReached } from './expected-told-as-reached.ts';
import { sweepingSummaries } from './sweeping-summaries.ts';

/** What whoever reads a change holds against its source: information, never a fault and never a warning. */
export const findNotices = (read: ReadContent): FoundProblem[] =>
	hasPlainRules(read.original) ? [...sweepingSummaries(read), ...expectedToldAsReached(read)] : [];
