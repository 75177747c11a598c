import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/index.ts';
import type { Entry, Site } from '../../../src/model/index.ts';
import { townFacts, wordLanguagesOf } from '../../../src/views/index.ts';
import { aSite, aTaxonomy, anEntry } from '../builders.ts';

const settingOf = (entries: Entry[], site: Partial<Site> = {}, day = '2026-11-30') => ({
	dossier: buildDossier({
		site: aSite(site),
		taxonomy: aTaxonomy('werk'),
		entries,
		translations: [],
	}),
	lang: 'nl',
	t: (key: string) => key,
	day,
});

const factsOf = (...asked: Parameters<typeof settingOf>) => townFacts(settingOf(...asked));

const person = {
	name: 'An Voorbeeld',
	role: 'medewerker',
	legalBasis: 'toestemming',
	expiresOn: '2026-12-31',
};

describe('what the pages of the engine say about a town', () => {
	test('a town with nothing promises nothing', () => {
		const { has, years, project } = factsOf([], {
			publisher: { name: 'De buurt', type: 'association' },
		});
		expect(Object.values(has)).not.toContain(true);
		expect({ years, project }).toEqual({ years: undefined, project: undefined });
	});

	test.each([
		['a person with a contact point', person, '2026-11-30', true],
		['one whose name may no longer stand there', person, '2027-01-01', false],
		['a service alone', undefined, '2026-11-30', false],
	])('names are spoken of as they are shown: %s', (_, who, day, expected) => {
		const contact = anEntry('contacts', 'loket', who ? { person: who } : {});
		expect(factsOf([contact], {}, day).has.persons).toBe(expected);
	});

	test.each([
		[
			['bronbericht', '2024-08-27'],
			['bronbericht', '2020'],
			['2020', '2024'],
		],
		[
			['bronbericht', '2025-02'],
			['publieke-bron', '2014'],
			['2025', '2025'],
		],
		[['publieke-bron', '2014'], ['genoemd-document', '2013'], undefined],
	])('the years are those of its own texts: %j and %j', (one, other, expected) => {
		const sources = [one, other].map(([sort, date], index) =>
			anEntry('sources', `bron-${index}`, { sort, date }),
		);
		const { years } = factsOf(sources);
		expect(years && [years.first, years.last]).toEqual(expected);
	});

	test('the project is the one that site.yaml names', () => {
		const project = anEntry('projects', 'dorp', { title: 'Dorp zonder drempels' });
		expect(factsOf([project]).project).toBeUndefined();
		expect(factsOf([project], { project: 'dorp' }).project).toEqual({
			title: 'Dorp zonder drempels',
			path: '/projecten/dorp/',
		});
	});
});

test.each([
	[{ tr: ['rampa'], ar: ['منحدر'] }, 'Turks en Arabisch'],
	[{}, ''],
])('the languages of hard words are those in which there are any: %j', (words, expected) => {
	expect(wordLanguagesOf(settingOf([anEntry('glossary', 'helling', { wordsIn: words })]))).toBe(
		expected,
	);
});
