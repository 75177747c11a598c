import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numFailedTestSuites: number;
	numPendingTests: number;
	numTodoTests: number;
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Reads what Vitest wrote. A file that fails to load counts as a failure, though it has no tests. */
export function countVitest(file: string, code: number): Counts {
	return read<VitestReport>(file, code, (report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests || report.numFailedTestSuites,
		skipped: report.numPendingTests + report.numTodoTests,
	}));
}

/** Reads what Playwright wrote. A test that passes the second time has passed, and is named as such. */
export function countPlaywright(file: string, code: number): Counts {
	return read<PlaywrightReport>(file, code, ({ stats }) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
		skipped: stats.skipped,
	}));
}

export const add = (a: Counts, b: Counts): Counts => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped,
});

/** The line that closes `npm test`. */
export const summary = ({ passed, failed, skipped }: Counts) =>
	`${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A tool that fails without a report, or reports nothing wrong and still fails, is a failure too. */
function read<Report>(file: string, code: number, count: (report: Report) => Counts): Counts {
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const counts = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
	return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
