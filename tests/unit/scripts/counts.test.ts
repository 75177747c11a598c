import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, countPlaywright, countVitest, summary } from '../../../scripts/test/counts.ts';
import { aFolder } from '../pipeline/a-folder.ts';

const vitest = {
	numPassedTests: 5,
	numFailedTests: 0,
	numFailedTestSuites: 0,
	numPendingTests: 1,
	numTodoTests: 1,
};

const reportOf = (report: object) => join(aFolder({ 'r.json': JSON.stringify(report) }), 'r.json');

test('adds up what both runners report', () => {
	const unit = countVitest(reportOf(vitest), 0);
	const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
	const browser = countPlaywright(reportOf({ stats }), 1);
	expect(summary(add(unit, browser))).toBe('9 passed, 1 failed, 2 skipped');
});

test('a file that does not load is a failure', () => {
	expect(countVitest(reportOf({ ...vitest, numFailedTestSuites: 1 }), 1).failed).toBe(1);
});

test('a runner that fails without saying why is a failure', () => {
	expect(countVitest('no-report.json', 1).failed).toBe(1);
	expect(countVitest(reportOf(vitest), 1).failed).toBe(1);
});
