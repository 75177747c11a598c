import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../../src/dossier/index.ts';
import type { Readable, RuleOptions } from '../../../src/dossier/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { aSite, aTaxonomy, aTranslation, anEntry } from '../builders.ts';

const bron = anEntry('sources', 'bron');
const today = '2026-11-22';

/** What the rules say, as "rule file path". */
function found(entries: Entry[], options: Partial<RuleOptions> = {}, more: Partial<Readable> = {}) {
	return checkDossier({ entries: [bron, ...entries], ...more }, { today, ...options })
		.map(({ rule, file, path }) => `${rule} ${file.split('/').slice(1, 3).join('/')} ${path ?? ''}`)
		.filter(
			(text) => !text.startsWith('reference-exists') || options.today === withReferences.today,
		);
}
const withReferences = { today: '2026-11-23' };

describe('reference-exists', () => {
	test('finds a reference at any depth', () => {
		const action = anEntry('actions', 'a', {
			project: 'weg',
			results: [
				{ value: 1, unit: 'x', counts: 'x', sort: 'doel', evidence: { source: 'ook-weg' } },
			],
		});
		expect(found([action], withReferences)).toEqual([
			'reference-exists actions/a project',
			'reference-exists actions/a results,0,evidence,source',
		]);
	});

	test('says nothing about themes when there is no list of them', () => {
		const barrier = anEntry('barriers', 'a', { themes: ['weg'] });
		expect(found([barrier], withReferences)).toEqual([]);
		expect(found([barrier], withReferences, { taxonomy: aTaxonomy('taal') })).toEqual([
			'reference-exists barriers/a themes,0',
		]);
	});

	test('knows fiches that are there but not right', () => {
		const recommendation = anEntry('recommendations', 'a');
		const unreadable = [{ kind: 'barriers', id: 'drempel', file: 'x' } as const];
		expect(found([recommendation], { ...withReferences, unreadable })).toEqual([]);
	});
});

describe('house numbers, old names and titles', () => {
	test('a number belongs to one recommendation, and the next free one is named', () => {
		const three = [1, 2, 2].map((number, index) =>
			anEntry('recommendations', `r${index}`, { number, title: `T${index}` }),
		);
		const [problem] = checkDossier({ entries: three }, { today }).filter(
			({ rule }) => rule === 'number-is-unique',
		);
		expect(problem?.params).toEqual({ given: 2, other: 'r1', free: 3 });
	});

	test('an old name is free within its own kind only', () => {
		expect(found([anEntry('barriers', 'a', { moved: ['bron'] })])).toEqual([]);
		expect(found([anEntry('barriers', 'a', { moved: ['b'] }), anEntry('barriers', 'b')])).toEqual([
			'moved-is-free barriers/a moved,0',
		]);
		expect(
			found([
				anEntry('barriers', 'a', { moved: ['c'] }),
				anEntry('barriers', 'b', { moved: ['c'] }),
			]),
		).toEqual(['moved-is-free barriers/b moved,0']);
	});

	test('a title may be used once per kind, whatever the capitals', () => {
		const title = 'Zelfde';
		expect(
			found([anEntry('barriers', 'a', { title }), anEntry('actions', 'a', { title })]),
		).toEqual([]);
		expect(
			found([anEntry('barriers', 'a', { title }), anEntry('barriers', 'b', { title: 'ZELFDE' })]),
		).toEqual(['title-is-unique barriers/b title']);
	});
});

describe('passages and quotations', () => {
	const source = anEntry('sources', 'bron', { sort: 'bronbericht', file: 'bron.txt' });
	const texts = new Map([['bron.txt', 'Eerst dit\u00a0stuk,\n  dan dat stuk. Slot.']]);
	const pointing = (pointer: Record<string, unknown>) =>
		anEntry('organisations', 'o', { evidence: [{ source: 'bron', ...pointer }] });
	const rulesFor = (pointer: Record<string, unknown>) =>
		found([source, pointing(pointer)], { texts });

	test('line ends and unbreakable spaces do not matter', () => {
		expect(rulesFor({ from: 'dit stuk, dan', to: 'stuk. Slot.' })).toEqual([]);
	});

	test('the closing words come after the opening words, not inside them', () => {
		expect(rulesFor({ from: 'dan dat stuk.', to: 'dat stuk.' })).toEqual([
			'passage-ends-after organisations/o evidence,0,to',
		]);
	});

	test('a source with a text asks for the passage, one without does not', () => {
		expect(rulesFor({})).toEqual(['passage-is-given organisations/o evidence,0,source']);
		expect(found([pointing({})])).toEqual([]);
	});

	test('without the texts nothing is compared', () => {
		expect(found([source, pointing({ from: 'heel iets anders' })])).toEqual([]);
	});

	test('support names a source without a passage', () => {
		const support = { tried: { text: 'Getest.', source: 'bron' } };
		const recommendation = anEntry('recommendations', 'r', {
			support,
			evidence: [{ source: 'bron', from: 'Eerst dit' }],
		});
		expect(found([source, recommendation], { texts })).toEqual([]);
	});

	test('a missing text is told once, at the source', () => {
		expect(found([source, pointing({ from: 'wat dan ook' })], { texts: new Map() })).toEqual([
			'source-text-is-there sources/bron file',
		]);
	});
});

describe('dates', () => {
	const contact = (fields: Record<string, unknown>) => anEntry('contacts', 'c', fields);
	const site = aSite({ contactMaxAge: 6 });

	test('a contact point is old after the months of the site', () => {
		const old = (assuredOn: string) => found([contact({ assuredOn })], {}, { site });
		expect(old('2026-05-22')).toEqual([]);
		expect(old('2026-05-21')).toEqual(['contact-is-recent contacts/c assuredOn']);
	});

	test('what is still to be checked is no problem but work', () => {
		expect(found([contact({})], {}, { site })).toEqual([]);
	});

	test("a person's name may be shown on the last day, not after", () => {
		const person = (expiresOn: string) =>
			contact({ person: { name: 'An', role: 'x', legalBasis: 'toestemming', expiresOn } });
		expect(found([person(today)])).toEqual([]);
		expect(found([person('2026-11-21')])).toEqual([
			'person-not-expired contacts/c person,expiresOn',
		]);
	});

	test('a translation may be read on its last day; after it a government must look again', () => {
		const until = (validUntil: string, type: 'government' | 'association') =>
			checkDossier(
				{
					entries: [anEntry('barriers', 'a')],
					translations: [aTranslation({ kind: 'barriers', id: 'a' }, 'fr', { validUntil })],
					site: aSite({ languages: ['nl', 'fr'], publisher: { name: 'Dorp', type } }),
				},
				{ today },
			)
				.filter(({ rule }) => rule === 'translation-not-expired')
				.map(({ path, severity }) => `${path} ${severity}`);
		expect(until(today, 'government')).toEqual([]);
		expect(until('2026-11-21', 'government')).toEqual(['validUntil error']);
		expect(until('2026-11-21', 'association')).toEqual(['validUntil warning']);
	});
});

describe('structure', () => {
	test('every member of a circle is told, and nobody who only leads into it', () => {
		const circle = [
			anEntry('projects', 'a', { partOf: 'b' }),
			anEntry('projects', 'b', { partOf: 'c' }),
			anEntry('projects', 'c', { partOf: 'b' }),
		];
		expect(found(circle)).toEqual([
			'part-of-is-no-circle projects/b partOf',
			'part-of-is-no-circle projects/c partOf',
		]);
	});

	test('a long chain is no circle and takes no time', () => {
		const chain = Array.from({ length: 2000 }, (_, index) =>
			anEntry('projects', `p${index}`, { partOf: `p${index + 1}` }),
		);
		const started = performance.now();
		expect(found(chain)).toEqual([]);
		expect(performance.now() - started).toBeLessThan(5000);
	});

	test('a chapter finds its heading by its id', () => {
		const body = '## Hoe lees je dit?\n\nZo.\n\n### Kleiner\n';
		const guide = (name: string) =>
			anEntry('publications', 'g', { chapters: [{ title: 'Een', body: name }] }, body);
		expect(found([guide('hoe-lees-je-dit')])).toEqual([]);
		expect(found([guide('kleiner')])).toEqual([
			'chapter-text-is-there publications/g chapters,0,body',
			'heading-is-of-a-chapter publications/g ',
		]);
	});

	test('a translation needs a language of the site', () => {
		const translations = [aTranslation({ kind: 'barriers', id: 'a' }, 'ar')];
		expect(
			found(
				[anEntry('barriers', 'a')],
				{},
				{ translations, site: aSite({ languages: ['nl', 'ar'] }) },
			),
		).toEqual([]);
		expect(found([], {}, { translations, site: aSite() })).toEqual([
			'translation-language-known barriers/a ',
		]);
	});
});
