import { describe, expect, test } from 'vitest';
import { kindNames, kinds, referencePaths, referencesIn, site } from '../../../src/model/index.ts';
import { phone } from '../../../src/model/fields/addresses.ts';
import { day, moment } from '../../../src/model/fields/dates.ts';
import { searchWords } from '../../../src/model/fields/shared.ts';
import { countSentences, countWords } from '../../../src/model/fields/text.ts';
import { anEntry } from '../builders.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
	schema.safeParse(value).success;

test('search words lose the soft hyphens that a text from elsewhere brings along: nobody types them', () => {
	expect(searchWords.parse('op\u00advang, oppas')).toBe('opvang, oppas');
});

describe('dates', () => {
	test('are text, and a year may be a number', () => {
		expect(day.parse('2024-08-27')).toBe('2024-08-27');
		expect(moment.parse(2024)).toBe('2024');
		expect(moment.parse('2024-08')).toBe('2024-08');
	});

	test.each(['2024-02-30', '2023-02-29', '2024-13', '2024-00', '24', '2024-8', 'morgen', ''])(
		'%j is no date',
		(value) => expect(accepts(moment, value)).toBe(false),
	);

	test('a leap day is a date', () => expect(accepts(moment, '2024-02-29')).toBe(true));
});

test('telephone numbers are Belgian and whole', () => {
	for (const good of ['+3211238734', '+32470123456']) expect(accepts(phone, good)).toBe(true);
	for (const bad of ['011238734', '+32011238734', '+324701234567', '+32 11 23 87 34', 11238734])
		expect(accepts(phone, bad), String(bad)).toBe(false);
});

test('sentences and words are counted as people do', () => {
	expect(countSentences('Een zin. Nog een! En een derde?')).toBe(3);
	expect(countSentences('Bel 011 23 87 34.')).toBe(1);
	expect(countWords('  een   twee\ndrie ')).toBe(3);
});

describe('every kind', () => {
	test.each(kindNames)('%s refuses a field it does not know', (kind) => {
		const entry = anEntry(kind, 'x');
		expect(accepts(kinds[kind].schema, entry.data)).toBe(true);
		expect(accepts(kinds[kind].schema, { ...entry.data, onbekend: 1 })).toBe(false);
	});

	test('has an address of its own', () => {
		const segments = kindNames.map((kind) => kinds[kind].segment);
		expect(new Set(segments).size).toBe(segments.length);
	});
});

describe('references', () => {
	test('are found in the schema, at any depth', () => {
		const paths = referencePaths(kinds.recommendations.schema).map(
			({ path, to }) => `${path.join('.')} → ${to}`,
		);
		expect(paths).toContain('themes.* → themes');
		expect(paths).toContain('barriers.* → barriers');
		expect(paths).toContain('addressedTo.*.organisation → organisations');
		expect(paths).toContain('support.tried.source → sources');
		expect(paths).toContain('followUp.*.evidence.source → sources');
		expect(referencePaths(site).map(({ to }) => to)).toEqual(['contacts', 'projects']);
	});

	test('are followed in data, also when that is not right', () => {
		const { schema } = kinds.barriers;
		const ids = (data: unknown) => [...referencesIn(schema, data)].map(({ id }) => id);
		expect(ids({ themes: ['a', 'b'], evidence: [{ source: 'c' }] })).toEqual(['a', 'b', 'c']);
		expect(ids({ themes: 'a', evidence: [null, 5, { source: 6 }] })).toEqual([]);
		expect(ids(null)).toEqual([]);
	});
});
