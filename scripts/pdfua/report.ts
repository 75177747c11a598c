import { relative } from 'node:path';
import { z } from 'zod';

/** One rule that a file breaks, and how often. */
export interface Broken {
	/** Clause and number of the test, as in "7.1-2". */
	rule: string;
	times: number;
	words: string;
}

/** A file and the rules it breaks; a file veraPDF could not read breaks the rule "unreadable". */
export interface Judged {
	file: string;
	broken: Broken[];
}

const summary = z.object({
	clause: z.string(),
	testNumber: z.number(),
	failedChecks: z.number(),
	description: z.string(),
});
const job = z.object({
	itemDetails: z.object({ name: z.string() }),
	validationResult: z
		.array(
			z.object({
				compliant: z.boolean(),
				details: z.object({ ruleSummaries: z.array(summary) }),
			}),
		)
		.optional(),
});
const report = z.object({ report: z.object({ jobs: z.array(job) }) });

/** The part of veraPDF's report that matters, per file. */
export const readReport = (json: unknown, folder: string): Judged[] =>
	report.parse(json).report.jobs.map(({ itemDetails, validationResult }) => ({
		file: relative(folder, itemDetails.name),
		broken: validationResult?.flatMap(brokenIn) ?? [unreadable],
	}));

const unreadable: Broken = { rule: 'unreadable', times: 1, words: 'The file could not be read' };

function brokenIn({ compliant, details }: Result): Broken[] {
	const broken = details.ruleSummaries.map(({ clause, testNumber, failedChecks, description }) => ({
		rule: `${clause}-${testNumber}`,
		times: failedChecks,
		words: description,
	}));
	return compliant || broken.length > 0 ? broken : [unreadable];
}

type Result = NonNullable<z.output<typeof job>['validationResult']>[number];
