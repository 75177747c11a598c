import { expect, test } from 'vitest';
import { homeView } from '../../../src/views/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { settingFor } from '../exports/sample.ts';

const doorsOf = (...entries: Entry[]) =>
	homeView(settingFor(aDossier(...entries))).doors.map(({ path, text }) => [path, text]);
const barrier = anEntry('barriers', 'drempel');
const action = anEntry('actions', 'actie');
const guide = anEntry('publications', 'gids', { form: 'gids' });

test('the front page promises no more than the town has', () => {
	expect(doorsOf()).toEqual([]);
	expect(doorsOf(barrier)).toEqual([['/drempels/', 'home.join.alone']]);
	expect(doorsOf(action)).toEqual([['/acties/', 'home.organise.actions']]);
	expect(doorsOf(guide)).toEqual([['/publicaties/', 'home.organise.guide']]);
	expect(doorsOf(barrier, anEntry('contacts', 'loket'), action, guide)).toEqual([
		['/drempels/', 'home.join.text'],
		['/acties/', 'home.organise.text'],
	]);
	expect(doorsOf(anEntry('recommendations', 'raad')).at(-1)?.[0]).toBe('/dossier/');
});
