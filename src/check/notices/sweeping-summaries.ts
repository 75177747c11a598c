import { placeOf, sweepingWords } from '../../languages/nl/plain/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

/** "Alle", "altijd", "eerst": easily more than a source says, and a summary is what most people read. */
export const sweepingSummaries = ({ readable }: ReadContent): FoundProblem[] =>
	readable.entries
		.filter(({ kind }) => kind !== 'glossary')
		.flatMap(({ file, data: { summary } }) =>
			sweepingWords(summary).map((span): FoundProblem => {
				const word = placeOf({ text: summary, span });
				return {
					rule: 'sweeping-word-has-source',
					file,
					path: ['summary'],
					params: { given: summary.slice(span.start, span.end) },
					severity: 'notice',
					...(word ? { word } : {}),
				};
			}),
		);
