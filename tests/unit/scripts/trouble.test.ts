import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightTrouble, troubleLine, vitestTrouble } from '../../../scripts/test/trouble.ts';
import { aFolder } from '../pipeline/a-folder.ts';

const reportOf = (report: object) => join(aFolder({ 'r.json': JSON.stringify(report) }), 'r.json');

const result = (fullName: string, status: string, ...failureMessages: string[]) => ({
	...{ fullName, status, failureMessages },
});

test('a test that fails, and one that passes only the second time, are named with what they said', () => {
	const assertionResults = [
		result('good', 'passed'),
		result('slow', 'passed', 'Error: too late\n    at here'),
		result('wrong', 'failed', 'Error: 1 is not 2\n    at here'),
	];
	const of = (name: string) => join(process.cwd(), name);
	const testResults = [
		{ name: of('a.test.ts'), status: 'failed', message: '', assertionResults },
		{ name: of('b.test.ts'), status: 'failed', message: 'No such file', assertionResults: [] },
		{ name: of('c.test.ts'), status: 'passed', message: '', assertionResults: [] },
	];
	expect(vitestTrouble(reportOf({ testResults })).map(troubleLine)).toEqual([
		'⚠ FLAKY, passed only the second time: a.test.ts slow\n    Error: too late',
		'✘ FAILED: a.test.ts wrong\n    Error: 1 is not 2',
		'✘ FAILED: b.test.ts\n    No such file',
	]);
});

test('and so is that of a browser, in whatever group it stands', () => {
	const spec = (title: string, status: string, message?: string) => ({
		...{ title, file: 'a.e2e.ts', line: 7 },
		tests: [{ status, results: [message ? { error: { message } } : {}] }],
	});
	const inner = { specs: [spec('slow', 'flaky', 'Late'), spec('wrong', 'unexpected', 'Not\nso')] };
	const suites = [{ specs: [spec('good', 'expected')], suites: [inner] }];
	expect(playwrightTrouble(reportOf({ suites })).map(troubleLine)).toEqual([
		'⚠ FLAKY, passed only the second time: a.e2e.ts:7 slow\n    Late',
		'✘ FAILED: a.e2e.ts:7 wrong\n    Not',
	]);
});

test('without a report there is nothing to name', () => {
	expect([...vitestTrouble('none.json'), ...playwrightTrouble('none.json')]).toEqual([]);
});
