import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A test that failed, or that passed only the second time, which CI allows once: each wants mending. */
interface Trouble {
	test: string;
	/** The first line of what it said. */
	why: string;
	isFlaky: boolean;
}

interface VitestReport {
	testResults?: {
		name: string;
		message: string;
		status: string;
		assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
	}[];
}

interface PlaywrightReport {
	suites?: Suite[];
}

interface Suite {
	suites?: Suite[];
	specs: Spec[];
}

interface Spec {
	title: string;
	file: string;
	line: number;
	tests: { status: string; results?: { error?: { message?: string } }[] }[];
}

/** Of the report that Vitest wrote; a file that does not load has no tests to name. */
export function vitestTrouble(file: string): Trouble[] {
	return (read<VitestReport>(file)?.testResults ?? []).flatMap((result) => {
		const name = relative(process.cwd(), result.name);
		const failing = result.assertionResults.filter(
			({ failureMessages }) => failureMessages?.length,
		);
		if (failing.length === 0)
			return result.status === 'failed'
				? { test: name, why: firstLine(result.message), isFlaky: false }
				: [];
		return failing.map(({ fullName, status, failureMessages }) => ({
			test: `${name} ${fullName}`,
			why: firstLine(failureMessages?.[0]),
			isFlaky: status === 'passed',
		}));
	});
}

/** Of the report that Playwright wrote. */
export function playwrightTrouble(file: string): Trouble[] {
	return (read<PlaywrightReport>(file)?.suites ?? []).flatMap(specsOf).flatMap((spec) =>
		spec.tests
			.filter(({ status }) => status === 'flaky' || status === 'unexpected')
			.map(({ status, results }) => ({
				test: `${spec.file}:${spec.line} ${spec.title}`,
				why: firstLine(results?.find(({ error }) => error)?.error?.message),
				isFlaky: status === 'flaky',
			})),
	);
}

/** What stands above the closing line of `npm test`: who reads only the end of a log knows where to begin. */
export const troubleLine = ({ test, why, isFlaky }: Trouble) =>
	`${isFlaky ? '⚠ FLAKY, passed only the second time' : '✘ FAILED'}: ${test}\n    ${why}`;

const specsOf = ({ suites = [], specs }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

const firstLine = (message = '') => message.trim().split('\n')[0] ?? '';

const read = <Report>(file: string) =>
	existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
