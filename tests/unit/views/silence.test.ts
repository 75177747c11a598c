import { expect, test } from 'vitest';
import { silenceWords } from '../../../src/views/council/silence.ts';
import { aDossier } from '../builders.ts';

const t = (key: string, params: Record<string, string | number> = {}) => `${key} ${params['n']}`;
const on = (day: string) => ({ dossier: aDossier(), lang: 'nl', t, day });

test.each([
	['2026-11-18', '2020-12-18', 'span.years 5 en span.months 11'],
	['2026-11-17', '2020-12-18', 'span.years 5 en span.months 10'],
	['2026-12-18', '2020-12-18', 'span.years 6'],
	['2021-01-18', '2020-12-18', 'span.months 1'],
	['2021-01-17', '2020-12-18', ''],
	['2020-12-18', '2020-12-18', ''],
	['2026-11-30', '2020', 'span.years 5 en span.months 10'],
	['2026-11-30', '2026-10', ''],
	['2026-12-31', '2026-11', 'span.months 1'],
])('on %s nothing was heard since %s for %s', (day, since, words) => {
	expect(silenceWords(on(day), since)).toBe(words);
});
