import { describe, expect, test } from 'vitest';
import { answerWords, budgetOf } from '../../../src/views/part/request.ts';
import type { Setting } from '../../../src/views/setting.ts';
import { aDossier, anEntry } from '../builders.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
/** The key itself, with what is filled in. */
const t: Setting['t'] = (key, params = {}) => [key, ...Object.values(params).map(String)].join('|');

const on = (day: string, data: object) => {
	const entry = anEntry('recommendations', 'bus', data);
	const stad = anEntry('organisations', 'stad', { title: 'Stad Lindedorp' });
	return { entry, setting: { dossier: aDossier(entry, stad), lang: 'nl', t, day } };
};

describe('the day of an answer', () => {
	const answer = { date: '2026-03', basis: 'beloofd', evidence };
	const said = { who: 'De stad', text: 'Iets.', evidence };
	const words = (day: string, data: object) => {
		const { entry, setting } = on(day, data);
		return answerWords(setting, entry);
	};

	test.each([
		['nobody named one', '2026-11-30', {}, ''],
		['it is to come', '2026-02-28', { answer }, 'answer.beloofd|maart 2026'],
		['it is this month', '2026-03-31', { answer }, 'answer.beloofd|maart 2026'],
		['it is past', '2026-04-01', { answer }, 'answer.overdue|answer.beloofd|maart 2026'],
		[
			'it is past, and the answer came',
			'2026-04-01',
			{ answer, followUp: [{ date: '2026-02', state: 'bekeken', ...said }] },
			'answer.beloofd|maart 2026',
		],
		[
			'it is past, and an answer is only announced',
			'2026-04-01',
			{ answer, followUp: [{ date: '2026-05', state: 'klaar', ...said }] },
			'answer.overdue|answer.beloofd|maart 2026',
		],
	])('%s', (_, day, data, expected) => {
		expect(words(day, data)).toBe(expected);
	});
});

describe('a budget', () => {
	const view = (budget: object) => {
		const { entry, setting } = on('2026-11-30', { budget: { ...budget, evidence } });
		return budgetOf(setting, entry.data);
	};
	const plain = (words = '') => words.replaceAll(/\s/g, ' ');

	test('is one amount, or the least and the most', () => {
		expect(view({ amount: 1200.5 })).toMatchObject({ from: 1200.5, to: 1200.5, whose: '' });
		expect(plain(view({ amount: 1200.5 })?.words)).toBe('€ 1.200,50');
		expect(plain(view({ amount: 8000, upTo: 12_000 })?.words)).toBe(
			'budget.between|€ 8.000|€ 12.000',
		);
	});

	test('says about how much, and whose it is', () => {
		const { words, whose } = view({ amount: 8000, about: true, organisation: 'stad' }) ?? {};
		expect(whose).toBe('Stad Lindedorp');
		expect(plain(words)).toBe('budget.of|budget.about|€ 8.000|Stad Lindedorp');
	});

	test('is not there where no source names one', () => {
		const { entry, setting } = on('2026-11-30', {});
		expect(budgetOf(setting, entry.data)).toBeUndefined();
	});
});
