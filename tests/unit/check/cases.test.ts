import { describe, expect, test } from 'vitest';
import { MESSAGE_LENGTH } from '../../../src/check/messages/index.ts';
import { type Case, cases, prepareCase } from './cases.ts';
import { checkWith } from './temp-content.ts';

describe('every case is found where its marker stands, and nothing else', () => {
	test.each(cases)('%s', async (_, given: Case) => {
		const { changed, expected } = prepareCase(given);
		const { problems } = await checkWith(changed);
		const found = problems.map(({ rule, file, severity, line, column }) => ({
			rule,
			file,
			severity,
			place: `${line}:${column}`,
		}));
		expect(sorted(withoutPlace(found, expected))).toEqual(sorted(expected));
		for (const { message } of problems) expectWhole(message);
		for (const { rule, says = '', suggestion } of given.expect) {
			const same = problems.filter((problem) => problem.rule === rule);
			expect(same.map(({ message }) => message).join('\n')).toContain(says);
			if (suggestion) expect(same.map((problem) => problem.suggestion)).toContain(suggestion);
		}
	});
});

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
