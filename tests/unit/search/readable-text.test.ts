import { describe, expect, it } from 'vitest';
import { type Entry, kindNames, kinds } from '../../../src/model/index.ts';
import { UNMARKED, textOf } from '../../../src/search/index/readable-text.ts';
import { anEntry } from '../builders.ts';

/** Words that stand on no page as text of the entry, or that nobody looks for, and why. */
const NOT_SEARCHED: Record<string, string> = {
	from: 'the first words of a passage, or who pays',
	to: 'the last words of a passage',
	credit: 'who made the picture',
	words: 'what a rule of language must let through',
	reason: 'why it must',
	searchWords: 'indexed apart, with less weight',
	date: 'a date',
	asOf: 'a date',
	validUntil: 'a date',
	phone: 'a number',
	address: 'a street',
	hours: 'hours',
	time: 'hours',
	times: 'hours',
	hoursNote: 'hours',
	assuredBy: 'who made sure of it',
	languages: 'a code',
	name: 'a person: not to be found by name',
	publisher: 'stands with every source of it',
	file: 'a file name',
	main: 'a colour',
	accent: 'a colour',
	body: 'an id',
	moved: 'an old id',
	plainWords: 'in the word list',
	related: 'in the word list',
	fr: 'in the word list',
	en: 'in the word list',
	tr: 'in the word list',
	nl: 'in the word list',
	uk: 'in the word list',
	pl: 'in the word list',
	ar: 'in the word list',
};

interface Field {
	key: string;
	path: string;
	isProse: boolean;
}

type Schema = (typeof kinds)['barriers']['schema'];

/** Every text of a schema that is no reference and has no format of its own. */
function* freeTexts(schema: Schema, path: string[] = []): Generator<Field> {
	const { prose, refersTo } = schema.meta() ?? {};
	const definition = schema.def as unknown as Record<string, unknown>;
	if (refersTo) return;
	if (definition['shape'])
		for (const [key, inner] of Object.entries(definition['shape']))
			yield* freeTexts(inner as Schema, [...path, key]);
	else if (definition['element'] ?? definition['innerType'] ?? definition['out'])
		yield* freeTexts(
			(definition['element'] ?? definition['innerType'] ?? definition['out']) as Schema,
			path,
		);
	else if (definition['type'] === 'string' && !['url', 'email', 'date'].includes(formatOf(schema)))
		yield { key: path.at(-1) ?? '', path: path.join('.'), isProse: prose !== undefined };
}

const formatOf = (schema: Schema) => (schema as unknown as { format?: string }).format ?? '';

describe('the text of an entry', () => {
	it('is every text of the model that readers see: each is prose, named, or known as nothing to search', () => {
		const forgotten = kindNames.flatMap((kind) =>
			[...freeTexts(kinds[kind].schema as unknown as Schema)]
				.filter(({ key, isProse }) => !isProse && !UNMARKED.has(key) && !(key in NOT_SEARCHED))
				.map(({ path }) => `${kind}: ${path}`),
		);
		expect(forgotten).toEqual([]);
	});

	it('holds what is marked as prose wherever it stands, and words of others', () => {
		const text = textOf(
			anEntry('projects', 'p', {
				title: 'Samen sterk',
				goal: 'Wij willen oefenplekken.',
				status: 'Het liep goed.',
				period: { from: '2020', note: 'Met een pauze.' },
				voices: [{ quote: 'Dat hielp mij', who: 'een deelnemer', source: 'bron' }],
			}) as Entry,
		);
		for (const part of ['Samen sterk', 'oefenplekken', 'liep goed', 'pauze', 'hielp', 'deelnemer'])
			expect(text.join(' ')).toContain(part);
	});

	it('is not an id, an address, a number or a name', () => {
		const text = textOf({
			...anEntry('contacts', 'punt', {
				title: 'Bel ons',
				website: 'https://voorbeeld.be/x',
				organisation: 'stad-x',
				phone: '+3211000000',
				person: {
					name: 'An Peeters',
					role: 'coach',
					legalBasis: 'toestemming',
					expiresOn: '2027-01-01',
				},
			}),
			body: 'Lees [meer](https://voorbeeld.be/y).',
		} as Entry).join(' ');
		expect(text).toContain('Bel ons');
		expect(text).toContain('meer');
		expect(text).not.toMatch(/voorbeeld|stad-x|\+32|Peeters/);
	});
});
