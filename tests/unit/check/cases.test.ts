import { describe, expect, test } from 'vitest';
import { MESSAGE_LENGTH } from '../../../src/check/messages/index.ts';
import type { LocatedProblem } from '../../../src/check/index.ts';
import { type Case, type Prepared, cases, prepareCase } from './cases.ts';
import { checkWith } from './temp-content.ts';

describe('every case is found where its marker stands, and nothing else', () => {
	test.each(cases)('%s', async (_, given: Case) => {
		const { changed, expected } = prepareCase(given);
		const checked = await checkWith(changed);
		const problems = [...checked.problems, ...checked.notices];
		const found = problems.map(({ rule, file, severity, line, column }) => ({
			rule,
			file,
			severity,
			place: `${line}:${column}`,
		}));
		expect(sorted(withoutPlace(found, expected))).toEqual(sorted(expected));
		for (const { message } of problems) expectWhole(message);
		for (const { rule, says = '', suggestion, mended } of given.expect) {
			const same = problems.filter((problem) => problem.rule === rule);
			expect(same.map(({ message }) => message).join('\n')).toContain(says);
			if (suggestion) expect(same.map((problem) => problem.suggestion)).toContain(suggestion);
			if (mended !== undefined)
				expect(same.map((problem) => problem.mended ?? '')).toContain(mended.trimEnd());
		}
		await expectMendsHelp(problems, changed);
	});
});

/** Whatever line the check gives to paste, takes the mistake away. */
async function expectMendsHelp(problems: readonly LocatedProblem[], changed: Prepared['changed']) {
	for (const { rule, file, line, mended } of problems) {
		const name = file.replace('content/', '');
		const text = changed[name];
		if (mended === undefined || text === undefined) continue;
		const pasted = text
			.split('\n')
			.with(line - 1, mended)
			.join('\n');
		const after = await checkWith({ ...changed, [name]: pasted });
		expect(after.problems.filter((one) => one.rule === rule && one.line === line)).toEqual([]);
	}
}

/** Every blank of the sentence was filled in. */
function expectWhole(message: string) {
	expect(message).not.toMatch(/\{\w+\}|undefined|NaN|\[object|""/);
	expect(message.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
	expect(message).toMatch(/^["\p{Lu}]/u);
}

type Place = ReturnType<typeof prepareCase>['expected'][number];

/** Where the case does not care, the place is left out. */
const withoutPlace = (found: Place[], expected: Place[]) =>
	found.map((one) => {
		const isFree = expected.some(
			({ rule, file, place }) => place === undefined && rule === one.rule && file === one.file,
		);
		return isFree ? { ...one, place: undefined } : one;
	});

const sorted = (places: Place[]) => places.map((place) => JSON.stringify(place)).sort();
