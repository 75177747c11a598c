import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/search/browser/ranking/called.ts';
import type { Entry } from '../../../src/model/index.ts';
import { recordHtml } from '../../../src/search/index/record-html.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/index/records.ts';
import { VERSION, aDossier, anEntry, realDossier, words } from '../exports/sample.ts';
import type { Facets } from '../../../src/search/browser/types.ts';
import { searchOptions } from '../../../src/views/index.ts';
import { tellingOf } from './sample.ts';
import { aTranslation } from '../builders.ts';

const SOURCE = anEntry('sources', 'bron', { title: 'Bron', date: '2024-05' });
const allOf = (...entries: Entry[]) => searchRecords(tellingOf(aDossier(...entries, SOURCE)));
/** Without the source that all rest on. */
const recordsOf = (...entries: Entry[]) =>
	allOf(...entries).filter(({ facts }) => facts.kind !== 'sources');
const textsWith = ({ parts }: SearchRecord, weight: number) =>
	parts.filter((part) => part.weight === weight).map(({ text }) => text);
const wordsOf = ({ parts }: SearchRecord) => parts.flatMap(({ text }) => text.split(/\s+/));

describe('a search record', () => {
	const [barrier, action] = recordsOf(
		anEntry(
			'barriers',
			'geen-opvang',
			{
				title: 'Ik heb geen opvang',
				summary: 'Er is geen plaats.',
				themes: ['werk'],
				searchWords: 'wie past op mijn baby, crèche\nçocuk bakımı, BABY',
				voices: [{ quote: 'Ik wacht al lang', who: 'een ouder', source: 'bron' }],
			},
			'Lees [meer](https://voorbeeld.be/y).\n\n## Wachten\n\nHet duurt.',
		),
		anEntry('actions', 'spel', { title: 'Speel mee', barriers: ['geen-opvang'], places: ['Genk'] }),
	);

	it('says where the page is and what stands on it, the title heaviest', () => {
		expect(barrier).toMatchObject({
			url: '/drempels/geen-opvang/',
			title: 'Ik heb geen opvang',
			summary: 'Er is geen plaats.',
		});
		expect(textsWith(barrier as SearchRecord, 10)).toEqual(['geen-opvang', 'Ik heb geen opvang']);
		expect(textsWith(barrier as SearchRecord, 5)).toEqual(['Er is geen plaats.', 'Wachten']);
		expect(wordsOf(barrier as SearchRecord)).toEqual(
			expect.arrayContaining(['meer.', 'duurt.', 'wacht', 'ouder', 'kind.barriers', 'Werk']),
		);
	});

	it('holds no address and no id of something else', () => {
		expect(JSON.stringify(barrier?.parts)).not.toMatch(/voorbeeld\.be|"bron"/);
	});

	it('names what it is linked with, from both sides', () => {
		expect(textsWith(barrier as SearchRecord, 0.5)).toContain('Speel mee');
		expect(textsWith(action as SearchRecord, 0.5)).toContain('Ik heb geen opvang');
	});

	it('holds each word that people type once, in its own letters, without those that say nothing', () => {
		const typed = textsWith(barrier as SearchRecord, 0.5)
			.join(' ')
			.split(' ');
		expect(typed).toEqual(expect.arrayContaining(['past', 'baby', 'crèche', 'çocuk', 'bakımı']));
		expect(typed.filter((word) => word === 'baby')).toHaveLength(1);
		expect(typed).not.toContain('mijn');
	});

	it('says what the reader can choose by, in the words of the form', () => {
		expect(barrier?.facts).toMatchObject({
			kind: 'barriers',
			lang: 'nl',
			facets: { thema: ['Werk'] },
		});
		expect(action?.facts.facets).toEqual({ thema: ['Werk'], plaats: ['Genk'] });
	});

	it('of a word or a source leads to its place, and weighs as running text', () => {
		const [word] = recordsOf(anEntry('glossary', 'buddy', { title: 'buddy' }));
		expect(word?.url).toBe('/woorden/#woord-buddy');
		expect(new Set(word?.parts.map(({ weight }) => weight))).toEqual(new Set([1]));
	});

	it('knows an entry by each of its names, and a service also without its town', () => {
		const [service, school] = recordsOf(
			anEntry('organisations', 'dienst', { title: 'Dienst Ondernemen van de stad Beringen' }),
			anEntry('organisations', 'cvo', {
				title: 'CVO',
				alsoPrintedAs: ['Centrum voor volwassenen'],
			}),
		).toReversed();
		expect(wordsOf(service as SearchRecord)).toContain(nameKey('Dienst Ondernemen'));
		expect(wordsOf(school as SearchRecord)).toEqual(
			expect.arrayContaining([nameKey('cvo'), nameKey('volwassenen, centrum voor')]),
		);
	});

	it('knows a contact point by its service, and its title only as a whole', () => {
		const contact = recordsOf(
			anEntry('organisations', 'club', { title: 'Club' }),
			anEntry('contacts', 'x', { title: 'Word buddy van Pelt', service: 'Buddyloket' }),
		).find(({ title }) => title.startsWith('Word')) as SearchRecord;
		expect(wordsOf(contact)).toContain(nameKey('Buddyloket'));
		expect(wordsOf(contact)).not.toContain(nameKey('buddy'));
	});

	it('takes no long sentence for a name', () => {
		expect(nameKey('kinderen fietsen zaterdag samen langs kanaal Herentals')).toBeUndefined();
		expect(nameKey('wat is het')).toBeUndefined();
	});
});

describe('the choices of the search page', () => {
	it('are the values of the records, each of them and no other', () => {
		const dossier = realDossier();
		const options = searchOptions({ dossier, lang: 'nl', t: words, day: VERSION });
		const records = searchRecords(tellingOf(dossier));
		const valuesOf = (name: keyof Facets) => [
			...new Set(records.flatMap(({ facts: { facets } }) => facets?.[name] ?? [])),
		];
		const names = (all: readonly (readonly [string, string])[]) => all.map(([value]) => value);
		expect(valuesOf('thema').sort()).toEqual(names(options.themes).sort());
		expect(valuesOf('plaats').sort()).toEqual(names(options.places).sort());
		expect(valuesOf('doelgroep').sort()).toEqual(names(options.audiences).sort());
	});
});

describe('a translation', () => {
	const barrier = anEntry('barriers', 'opvang', { title: 'Geen opvang' });
	const dossier = aDossier(anEntry('barriers', 'ander', { title: 'Aa' }), barrier, SOURCE);
	dossier.translations.set('barriers/opvang', new Map([['tr', aTranslation(barrier, 'tr')]]));
	const records = searchRecords(tellingOf(dossier));

	it('follows its original, names it and has an address below it', () => {
		const [, original, translated] = records;
		expect(original?.url).toBe('/drempels/opvang/');
		expect(translated).toMatchObject({
			url: '/drempels/opvang/tr/',
			facts: { kind: 'barriers', lang: 'tr', original: 1 },
		});
	});

	it('holds its own words, not those for its maker', () => {
		const [, , translated] = records;
		const { data } = aTranslation(barrier, 'tr');
		expect(textsWith(translated as SearchRecord, 10)).toEqual([data.title]);
		expect(wordsOf(translated as SearchRecord)).not.toContain(data.translator);
	});
});

describe('the day of an entry', () => {
	const answered = (date: string) => ({
		date,
		state: 'bekeken',
		who: 'De stad',
		text: 'De stad bekeek dit.',
		evidence: { source: 'bron', from: 'Twee woorden' },
	});
	const day = (data: object) => {
		const entry = anEntry('recommendations', 'x', data);
		return recordsOf(entry)[0]?.facts.date;
	};

	it('is that of its last answer, else that of its newest source', () => {
		const followUp = [answered('2025-03-01'), answered('2025-02')];
		expect(day({ followUp })).toBe('2025-03-01');
		expect(day({ followUp: [] })).toBe('2024-05');
	});

	it('is never yet to come', () => {
		expect(day({ followUp: [answered('2025-03-01'), answered('2027-01-01')] })).toBe('2025-03-01');
		expect(day({ followUp: [answered('2027-01-01')] })).toBeUndefined();
	});

	it('of a source is its own', () => {
		expect(allOf()[0]?.facts.date).toBe('2024-05');
	});
});

describe('a record as a page for Pagefind', () => {
	const [record] = recordsOf(anEntry('barriers', 'x', { title: 'A <b> & "c"' }));
	const html = recordHtml(record as SearchRecord, 12);

	it('gives its title, summary and number without indexing them, and its words with their weight', () => {
		const [hidden = '', shown = ''] = html.split('</div>');
		expect(hidden).toContain('<p data-pagefind-meta="title">A &lt;b&gt; &amp; &quot;c&quot;</p>');
		expect(hidden).toContain('<p data-pagefind-meta="samenvatting">Een korte zin.</p>');
		expect(hidden).toContain('data-pagefind-ignore');
		expect(hidden).toContain('data-pagefind-sort="nr">000012<');
		expect(shown).toContain('<p data-pagefind-weight="10">A &lt;b&gt; &amp; &quot;c&quot;</p>');
	});
});
