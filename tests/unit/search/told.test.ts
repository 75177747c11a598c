import { expect, test } from 'vitest';
import { townCases } from '../../../scripts/bench/search/cases.ts';
import { townWithoutSearchWords } from '../../../scripts/bench/search/town.ts';
import type { Answer } from '../../../src/search/browser/search.ts';
import type { Result } from '../../../src/search/browser/ranking/result.ts';
import { yamlOf } from '../told.ts';
import { answersFrom } from './asked.ts';

/** As many as a first screen shows. */
const SHOWN = 5;

/**
 * What is answered to each question, with how sure that is and by which other word it was found: whoever changes a rule
 * sees in the difference which answers change. After a change that is meant: vitest run -u tests/unit/search/told.test.ts
 */
test('a town without search words answers what it answered before', async () => {
	const questions = townCases('tuning', (id) => id).map(({ query }) => query);
	const answers = await answersFrom(townWithoutSearchWords(), [...new Set(questions)], SHOWN);
	const told = answers.map(({ query, answer, results }) => [
		query,
		{ ...toldOf(answer), first: results.map(lineOf) },
	]);
	await expect(yamlOf(Object.fromEntries(told))).toMatchFileSnapshot(
		'../../cases/told/search-town/answers.yaml',
	);
});

const toldOf = ({ words, corrected, askedIn, lines, counts }: Answer) => ({
	...{ corrected, askedIn, lines: lines.join(' '), words: words.join(' ') },
	kinds: Object.entries(counts)
		.map(([kind, count]) => `${kind} ${count}`)
		.join(', '),
});

const lineOf = ({ url, score, via = [] }: Result) =>
	[`${score.toFixed(2)} ${url}`, via.join(' ')].filter(Boolean).join(' ← ');
