import { expect, it } from 'vitest';
import { aDossier, anEntry } from '../exports/sample.ts';
import { answersFrom } from './asked.ts';

const { place } = aDossier().site;
const TEXTS = { title: 'Leer zwemmen', summary: 'Wie wil, leert hier zwemmen.' };
const BODY = 'Je leert zwemmen in het zwembad.';
const HERE = { ...TEXTS, places: [place], themes: ['werk'] };
const THERE = { places: ['Elders'], themes: ['onderwijs-taal'] };

/** A small town in which everything says the same; what is about the same as most of it cannot be used. */
const town = aDossier(
	anEntry('sources', 'bron'),
	anEntry('barriers', 'drempel'),
	anEntry('organisations', 'club'),
	anEntry('organisations', 'elders', { type: 'lokaal-bestuur', places: ['Elders'] }),
	anEntry('actions', 'a-over', { ...HERE, validUntil: '2020-01' }, BODY),
	anEntry('actions', 'b-done', { ...HERE, state: 'uitgevoerd' }, BODY),
	anEntry('actions', 'c-planned', { ...HERE, state: 'gepland' }, BODY),
	anEntry('actions', 'd-elsewhere', { ...HERE, ...THERE, state: 'loopt' }, BODY),
	anEntry('actions', 'now-1', { ...HERE, themes: ['vrije-tijd'], state: 'loopt' }, BODY),
	anEntry('contacts', 'e-closed', { ...HERE, status: 'gestopt' }, BODY),
	anEntry('contacts', 'f-elsewhere', { ...HERE, ...THERE, organisation: 'elders' }, BODY),
	anEntry('contacts', 'now-2', { ...HERE, themes: ['wonen-buurt'] }, BODY),
	anEntry('recommendations', 'g-idea', { ...TEXTS, themes: ['werk'] }, BODY),
);

const questions = [
	'zwemmen',
	'zwembad',
	'leren zwemmen',
	'waar kan ik hier leren zwemmen',
	'apprendre à nager',
	'yüzme',
];

it('puts what a person can use now above what is over, elsewhere or an idea', async () => {
	for (const { query, answer } of await answersFrom(town, questions)) {
		const uses = answer.ranked.map(({ page: { use = 'now' } }) => use);
		expect([query, ...uses.slice(0, 2)]).toEqual([query, 'now', 'now']);
		expect(uses.filter((use) => use !== 'now')).toHaveLength(7);
	}
});
