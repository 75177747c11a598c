import { expect, test } from 'vitest';
import { dossierView, homeView } from '../../../src/views/index.ts';
import { aDossier, anEntry, realDossier, settingFor } from '../exports/sample.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const answer = (date: string, state: string) => ({
	date,
	state,
	who: 'x',
	text: 'Iets.',
	evidence,
});
const real = realDossier();
const theme = real.taxonomy.themes[0]?.id ?? '';
const asked = (id: string, number: number, followUp: object[]) =>
	anEntry('recommendations', id, { number, themes: [theme], followUp });

test('a theme shows how far its doors are open, as pieces of the longest bar', () => {
	const dossier = aDossier(
		anEntry('sources', 'bron'),
		asked('een', 1, [answer('2024-08', 'klaar')]),
		asked('twee', 2, []),
	);
	const { bars, states } = dossierView(settingFor(dossier));
	expect(states).toEqual(['geen-antwoord', 'klaar']);
	expect(bars.map(({ n, parts }) => [n, parts])).toEqual([
		[
			2,
			[
				{ state: 'geen-antwoord', from: 0, width: 50 },
				{ state: 'klaar', from: 50, width: 50 },
			],
		],
	]);
});

test('every year since the first answer stands there, also one of silence; what is only announced does not count', () => {
	const dossier = aDossier(
		anEntry('sources', 'bron'),
		asked('een', 1, [answer('2024-08', 'gestart'), answer('2027-01', 'klaar')]),
		asked('twee', 2, [answer('2024', 'bekeken'), answer('2026-03-02', 'klaar')]),
	);
	expect(dossierView(settingFor(dossier)).years.map(({ year, n }) => [year, n])).toEqual([
		[2024, 2],
		[2025, 0],
		[2026, 1],
	]);
});

test('without an answer there are no years', () => {
	const dossier = aDossier(asked('een', 1, []));
	expect(dossierView(settingFor(dossier)).years).toEqual([]);
});

test('each theme has as many barriers here as the home page says', () => {
	const here = dossierView(settingFor(real)).themes.map(({ theme: { title }, groups }) => [
		title,
		groups.find(({ kind }) => kind === 'barriers')?.n ?? 0,
	]);
	expect(here).toEqual(homeView(settingFor(real)).themes.map(({ title, count }) => [title, count]));
});

test('a dossier of thousands still fits on one page: its themes lead to their lists', () => {
	const many = Array.from({ length: 501 }, (_, at) => asked(`vraag-${at}`, at + 1, []));
	const page = dossierView(settingFor(aDossier(...many)));
	expect(page.doors).toHaveLength(150);
	expect(page.hasMore).toBe(true);
	expect(page.themes[0]?.groups).toEqual([
		{ kind: 'recommendations', n: 501, path: `/aanbevelingen/thema/${theme}/`, cards: [] },
	]);
	const { asked: town, others } = homeView(settingFor(aDossier(...many))).street;
	expect(town.n + others.n).toBe(501);
	expect(town.cards.length + others.doors.length).toBe(150);
});
