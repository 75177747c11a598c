import { expect, test } from 'vitest';
import type { Entry } from '../../../src/model/index.ts';
import { type Setting, stripLine, stripOf } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const t: Setting['t'] = (key, params = {}) => [key, ...Object.values(params).map(String)].join('|');
const DAY = '2026-11-22';
const club = anEntry('organisations', 'club', { title: 'De club' });
const told = (entry: Entry, ...others: Entry[]) => {
	const setting = { dossier: aDossier(club, entry, ...others), lang: 'nl', t, day: DAY };
	const strip = stripOf(setting, entry);
	return strip && [strip.tone, stripLine(strip)];
};
const anAction = (data: object) => anEntry('actions', 'a', { places: ['Herentals'], ...data });
const evidence = { source: 'bron', from: 'Twee woorden' };

test.each([
	[
		'that lately ran',
		{ asOf: '2026-02' },
		'now',
		'strip.now · Herentals · strip.said|februari 2026',
	],
	[
		'with a last day to come',
		{ asOf: '2020', validUntil: '2026-12-31' },
		'now',
		'strip.now · Herentals · strip.until|31 december 2026',
	],
	[
		'of which the last word is old',
		{ asOf: '2024-08' },
		'ask',
		'strip.ask · Herentals · strip.said|augustus 2024',
	],
	[
		'after its last day',
		{ validUntil: '2025-09-30' },
		'over',
		'strip.over · Herentals · strip.idea',
	],
	[
		'that was done',
		{ state: 'uitgevoerd', asOf: '2023' },
		'over',
		'strip.done · Herentals · strip.idea',
	],
	[
		'that was planned',
		{ state: 'gepland', asOf: '2026-10' },
		'soon',
		'strip.soon · Herentals · strip.said|oktober 2026',
	],
	[
		'of which nobody knows',
		{ state: 'onbekend', asOf: '2026-10' },
		'ask',
		'strip.ask · Herentals · strip.said|oktober 2026',
	],
	[
		'with a next moment',
		{ asOf: '2026-10', happenings: [{ title: 'Rit', date: '2026-12-01', evidence }] },
		'now',
		'strip.now · Herentals · strip.next|1 december 2026',
	],
])('an action %s', (_, data, tone, line) => {
	expect(told(anAction(data))).toEqual([tone, line]);
});

test('a project is over with its period, or with the project that it is part of', () => {
	const whole = anEntry('projects', 'plan', { asOf: '2026', period: { to: '2025-09' } });
	const part = anEntry('projects', 'deel', { asOf: '2026', partOf: 'plan' });
	expect(told(whole)?.[0]).toBe('over');
	expect(told(part, whole)?.[0]).toBe('over');
	expect(told(anEntry('projects', 'los', { asOf: '2026' }))?.[0]).toBe('now');
	expect(told(anEntry('projects', 'oud', { asOf: '2024' }))?.[0]).toBe('ask');
	expect(told(anEntry('projects', 'straks', { asOf: '2026', period: { from: '2027' } }))?.[0]).toBe(
		'soon',
	);
});

test('a contact point says whether somebody looked it up', () => {
	const aContact = (data: object) =>
		told(anEntry('contacts', 'c', { organisation: 'club', ...data }));
	expect(aContact({ assuredOn: '2026-11-01' })).toEqual([
		'plain',
		'strip.checked · De club · 1 november 2026',
	]);
	expect(aContact({ asOf: '2021' })).toEqual([
		'ask',
		'state.bel-eerst · De club · strip.said|2021',
	]);
	expect(aContact({ assuredOn: '2024-11-01' })).toEqual(['ask', 'state.bel-eerst · De club']);
	expect(aContact({ status: 'tijdelijk-dicht' })).toEqual([
		'stop',
		'state.tijdelijk-dicht · De club',
	]);
	expect(aContact({ validUntil: '2025' })).toEqual([
		'over',
		'strip.over · De club · strip.until|2025',
	]);
});

test('a recommendation says its state, who is asked and since when; what has no state has no strip', () => {
	const asked = anEntry('recommendations', 'r', {
		addressedTo: [{ organisation: 'club', basis: 'afgeleid' }],
		followUp: [{ date: '2025', state: 'gestart', who: 'De club', text: 'Zo.', evidence }],
	});
	expect(told(asked, anEntry('barriers', 'drempel'))).toEqual([
		'plain',
		'state.gestart · De club · 2025',
	]);
	expect(told(anEntry('barriers', 'b'))).toEqual(['plain', 'state.open']);
	expect(told(club)).toBeUndefined();
});
