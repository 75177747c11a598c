import { expect, it } from 'vitest';
import { useOf } from '../../../src/search/index/use.ts';
import { VERSION, aDossier, anEntry } from '../exports/sample.ts';

const PLACE = aDossier().site.place;

it.each([
	['over', anEntry('actions', 'a', { places: [PLACE], validUntil: '2020-01' })],
	['over', anEntry('actions', 'a', { places: [PLACE], state: 'uitgevoerd' })],
	['over', anEntry('contacts', 'a', { status: 'gestopt' })],
	['elsewhere', anEntry('actions', 'a', { places: ['Elders'], state: 'loopt' })],
	['idea', anEntry('actions', 'a', { places: [PLACE], state: 'gepland' })],
	['idea', anEntry('recommendations', 'a', {})],
	[undefined, anEntry('actions', 'a', { places: [PLACE], state: 'loopt' })],
	[undefined, anEntry('contacts', 'a', {})],
] as const)('%s: what a person cannot use now', (use, entry) => {
	expect(useOf(aDossier(entry), entry, VERSION)).toBe(use);
});
