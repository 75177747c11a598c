import { expect, test } from 'vitest';
import { latestNews, newsByYear, newsOf } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { settingFor } from '../exports/sample.ts';

const evidence = { source: 'bron', from: 'Twee woorden' };
const event = (date: string, state: string) => ({
	date,
	state,
	who: 'De stad',
	text: 'Zo.',
	evidence,
});
const dossier = aDossier(
	anEntry('barriers', 'drempel'),
	anEntry('sources', 'bron'),
	anEntry('organisations', 'stad', { type: 'lokaal-bestuur', places: ['Lindedorp'] }),
	anEntry('organisations', 'club'),
	anEntry('recommendations', 'eigen', {
		number: 1,
		addressedTo: [{ organisation: 'stad', basis: 'genoemd' }],
		followUp: [event('2020-12-18', 'bekeken')],
	}),
	anEntry('recommendations', 'ander', {
		number: 2,
		followUp: [event('2025', 'gestart'), event('2030', 'klaar')],
	}),
	anEntry('contacts', 'loket', {
		organisation: 'club',
		assuredOn: '2026-11-01',
	}),
	anEntry('contacts', 'tweede', {
		organisation: 'club',
		assuredOn: '2026-11-01',
	}),
	anEntry('contacts', 'oud', { organisation: 'club', validUntil: '2024-06' }),
	anEntry('actions', 'actie', { asOf: '2023', state: 'uitgevoerd' }),
);
const setting = { ...settingFor(dossier), day: '2026-11-22' };
const told = (news: ReturnType<typeof newsOf>) => news.map(({ date, about }) => [date, about.id]);

test('news is what is dated and happened, newest first', () => {
	expect(told(newsOf(setting))).toEqual([
		['2026-11-01', 'loket'],
		['2026-11-01', 'tweede'],
		['2025', 'ander'],
		['2024-06', 'oud'],
		['2023', 'actie'],
		['2020-12-18', 'eigen'],
	]);
	expect(newsByYear(setting).map(([year]) => year)).toEqual([
		'2026',
		'2025',
		'2024',
		'2023',
		'2020',
	]);
});

test('at a glance what this town did stands first, however old, and many of one day are one', () => {
	expect(told(latestNews(setting, 2))).toEqual([
		['2020-12-18', 'eigen'],
		['2026-11-01', 'loket'],
		['2025', 'ander'],
	]);
});
