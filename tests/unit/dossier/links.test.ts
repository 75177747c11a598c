import { expect, test } from 'vitest';
import {
	actionsAgainst,
	all,
	answersTo,
	contactsFor,
	happenedUntil,
	isOpen,
	isPast,
	linked,
	stateOf,
} from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const TODAY = '2026-11-22';
const barrier = anEntry('barriers', 'drempel');
const lonely = anEntry('barriers', 'niemand-antwoordt');
const second = anEntry('recommendations', 'tweede', { number: 2, title: 'Aap' });
const first = anEntry('recommendations', 'eerste', { number: 1, title: 'Zebra' });
const action = anEntry('actions', 'actie', { recommendations: ['eerste'], contacts: ['balie'] });
const direct = anEntry('actions', 'rechtstreeks', { barriers: ['drempel'] });
const club = anEntry('organisations', 'club');
const desk = anEntry('contacts', 'balie');
const closed = anEntry('contacts', 'gesloten', { status: 'gestopt' });
const dossier = aDossier(barrier, lonely, second, first, action, direct, club, desk, closed);

test('a link stands on both sides', () => {
	expect(linked(dossier, barrier, 'recommendations')).toEqual([first, second]);
	expect(linked(dossier, first, 'barriers')).toEqual([barrier]);
});

test('recommendations come by house number, other kinds by title', () => {
	expect(all(dossier, 'recommendations')).toEqual([first, second]);
	expect(all(dossier, 'actions').map(({ id }) => id)).toEqual(['actie', 'rechtstreeks']);
});

test('a reference that points nowhere makes no link and no crash', () => {
	const wrong = anEntry('actions', 'fout', { recommendations: ['bestaat-niet'] });
	expect(linked(aDossier(wrong), wrong, 'recommendations')).toEqual([]);
});

test('actions against a barrier come through its recommendations or directly', () => {
	expect(
		actionsAgainst(dossier, barrier)
			.map(({ id }) => id)
			.sort(),
	).toEqual(['actie', 'rechtstreeks']);
});

test('a barrier without a recommendation is open', () => {
	expect(isOpen(dossier, lonely)).toBe(true);
	expect(isOpen(dossier, barrier)).toBe(false);
	expect(answersTo(dossier, lonely)).toEqual([]);
});

test('contact points of a recommendation leave out what is over', () => {
	const asked = anEntry('recommendations', 'gevraagd', {
		addressedTo: [{ organisation: 'club', basis: 'genoemd' }],
	});
	expect(contactsFor(aDossier(asked, club, desk, closed), asked, TODAY)).toEqual([
		{ contact: desk, nearness: 'named' },
	]);
});

const event = (date: string, state?: string) => ({
	date,
	...(state && { state }),
	who: 'De stad',
	text: 'Iets.',
	evidence: { source: 'bron' },
});

test('what no source ties to the recommendation opens no door, and is told all the same', () => {
	const followUp = [event('2020-12', 'bekeken'), event('2023-07')];
	const read = anEntry('recommendations', 'x', { followUp });
	expect(stateOf(read, TODAY)).toBe('bekeken');
	expect(happenedUntil(read, TODAY).map(({ date }) => date)).toEqual(['2020-12', '2023-07']);
	expect(stateOf(anEntry('recommendations', 'y', { followUp: [event('2021')] }), TODAY)).toBe(
		'geen-antwoord',
	);
});

test('the last dated event decides how far the door is open, whatever the order in the file', () => {
	const followUp = [event('2024-05', 'klaar'), event('2023', 'gestart')];
	expect(stateOf(anEntry('recommendations', 'x', { followUp }), TODAY)).toBe('klaar');
	expect(stateOf(first, TODAY)).toBe('geen-antwoord');
});

test.each([
	['2024', '2024-12-31', false],
	['2024', '2025-01-01', true],
	['2024-08', '2024-08-31', false],
	['2024-08', '2024-09-01', true],
	['2024-08-27', '2024-08-27', false],
	['2024-08-27', '2024-08-28', true],
])('%s seen on %s: past is %s', (date, today, past) => {
	expect(isPast(date, today)).toBe(past);
});
