import { expect, test } from 'vitest';
import { openQuestionsView } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const t = (key: string) => key;
const gaps = ['Dat weten we niet.'];

const view = openQuestionsView({
	dossier: aDossier(
		anEntry('barriers', 'stil', { gaps, doubts: ['En dit ook niet.'] }),
		anEntry('barriers', 'druk', { gaps }),
		anEntry('recommendations', 'antwoord', { barriers: ['druk'] }),
		anEntry('actions', 'doen', { barriers: ['druk'] }),
		anEntry('sources', 'krant', { gaps }),
	),
	lang: 'nl',
	t,
	day: '2026-11-30',
});

test('questions about what most pages lead to stand first, and none about what no reader comes for', () => {
	expect(view.first.map(({ id }) => id)).toEqual(['druk', 'stil']);
});

test('all questions stand by theme, and what has no theme by kind, each with how many', () => {
	expect(view.groups.map(({ title, count, open }) => [title, count, open.length])).toEqual([
		['werk', 3, 2],
		['nav.sources', 1, 1],
	]);
	expect(view.barriers.map(({ id }) => id)).toEqual(['stil']);
});
