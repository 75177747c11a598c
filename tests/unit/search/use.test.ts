import { expect, it } from 'vitest';
import { useOf } from '../../../src/search/index/use.ts';
import { VERSION, aDossier, anEntry } from '../exports/sample.ts';

const dossier = aDossier(
	anEntry('organisations', 'elders', { type: 'lokaal-bestuur', places: ['Elders'] }),
);
const PLACE = dossier.site.place;

it.each([
	['over', anEntry('actions', 'a', { places: [PLACE], validUntil: '2020-01' })],
	['over', anEntry('actions', 'a', { places: [PLACE], state: 'uitgevoerd' })],
	['over', anEntry('contacts', 'a', { status: 'gestopt' })],
	['elsewhere', anEntry('actions', 'a', { places: ['Elders'], state: 'loopt' })],
	['idea', anEntry('actions', 'a', { places: [PLACE], state: 'gepland' })],
	['idea', anEntry('recommendations', 'a', {})],
	[undefined, anEntry('actions', 'a', { places: [PLACE], state: 'loopt' })],
	['elsewhere', anEntry('contacts', 'a', { places: ['Elders'], organisation: 'elders' })],
	[undefined, anEntry('contacts', 'a', { places: [PLACE], organisation: 'elders' })],
	[undefined, anEntry('contacts', 'a', { places: ['De hele streek'] })],
] as const)('%s: what a person cannot use now', (use, entry) => {
	expect(useOf(dossier, entry, VERSION)).toBe(use);
});
