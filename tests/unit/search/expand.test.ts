import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/search/browser/question/expand.ts';
import { packWords } from '../../../src/search/browser/vocabulary/pack.ts';
import { unpack } from '../../../src/search/browser/vocabulary/vocabulary.ts';
import { aVocabulary, aWordList } from './sample.ts';

const vocabulary = aVocabulary(
	'kinderopvang opvang kind fietslessen fiets les lessen buddywerking buddy werk solliciteren sollicitatie ' +
		'jobbeurs beurs job ondernemen ondernemer polarisatie stadskrant taal mensen inburgeraars inburgeraar',
	[
		{
			own: ['buddy'],
			plain: ['maatje'],
			near: ['inburgeraar'],
			foreign: { fr: ['parrain'], ar: ['رفيق'] },
		},
		{
			own: ['kinderopvang'],
			plain: ['creche'],
			foreign: { fr: ["garde d'enfants"], tr: ['çocuk bakimi'] },
		},
		{ own: ['solliciteren', 'sollicitatie'], foreign: { tr: ['başvuru'] } },
	],
);
const routes = (query: string) =>
	expand(query, vocabulary).map(({ variants }) =>
		Object.fromEntries(variants.map(({ text, route }) => [text, route])),
	);

describe('expanding a question', () => {
	it.each([
		['kinderopvang', 'kinderopvang', 'word'],
		['fietsen', 'fiets', 'word'],
		['sollicitatie', 'solliciteren', 'word'],
		['opvang', 'kinderopvang', 'compound'],
		['kinderop', 'kinderopvang', 'prefix'],
		['onderneming', 'ondernemer', 'family'],
		['maatje', 'buddy', 'concept'],
		['crèche', 'kinderopvang', 'concept'],
		["garde d'enfants", 'kinderopvang', 'concept'],
		['Çocuk bakımı', 'kinderopvang', 'concept'],
		['başvurular', 'solliciteren', 'concept'],
		['الرفيق', 'buddy', 'concept'],
		['budy', 'buddy', 'spelling'],
		['kinderopfang', 'kinderopvang', 'spelling'],
		['poolarisatie', 'polarisatie', 'spelling'],
	])('takes %s as %s, as %s', (query, text, route) => {
		expect(Object.assign({}, ...routes(query))).toHaveProperty(text, route);
	});

	it('leaves out words that only ask', () => {
		expect(expand('Hoe kan ik mijn taal?', vocabulary).map(({ typed }) => typed)).toEqual(['taal']);
	});

	it('keeps words that only ask when there are no others', () => {
		expect(expand('wie?', vocabulary).map(({ typed }) => typed)).toEqual(['wie']);
	});

	it('takes a phrase that only asks for what it means when it is the whole question', () => {
		const asking = aVocabulary('aanvraag taal', [{ own: ['aanvraag'], plain: ['hoe krijg ik'] }]);
		const typedOf = (query: string) => expand(query, asking).map(({ typed }) => typed);
		expect(typedOf('hoe krijg ik taal')).toEqual(['taal']);
		expect(typedOf('hoe krijg ik')).toEqual(['hoe krijg ik']);
	});

	it('takes a compound that nobody wrote as its parts', () => {
		const terms = expand('buddybeurs', vocabulary);
		expect(terms).toHaveLength(2);
		expect(terms.map(({ variants }) => variants.map(({ text }) => text))).toEqual([
			expect.arrayContaining(['buddy']),
			expect.arrayContaining(['beurs']),
		]);
	});

	it('takes a word that is not finished as the longer ones, not as a shorter one with its stem', () => {
		expect(Object.assign({}, ...routes('jobbe'))).toMatchObject({
			jobbeurs: 'prefix',
			job: 'family',
		});
	});

	it('takes a compound of the glossary that nobody wrote also as its parts', () => {
		const known = aVocabulary('vrijwilliger coach', [{ own: ['vrijwilligerscoach'] }]);
		const terms = expand('vrijwilligerscoach', known);
		expect(terms.map(({ variants }) => variants.map(({ text }) => text))).toEqual([
			expect.anything(),
			expect.arrayContaining(['vrijwilliger']),
			expect.arrayContaining(['coach']),
		]);
	});

	it('takes a compound that was typed apart as one word', () => {
		const terms = expand('job beurs', vocabulary);
		expect(terms).toHaveLength(1);
		expect(terms[0]?.variants[0]).toMatchObject({ text: 'jobbeurs', route: 'word' });
	});

	it('takes a foreign word for no other of which only the stem is the same, nor for a Dutch compound', () => {
		const known = aVocabulary('uitvaart prijs reispas gehandicaptensport pas', [
			{ own: ['uitvaart'], foreign: { tr: ['cenaze'] } },
			{ own: ['prijs'], foreign: { pl: ['cena'] } },
			{ own: ['reispas'], foreign: { en: ['passport'] } },
		]);
		const textsOf = (query: string) =>
			expand(query, known).flatMap(({ variants }) => variants.map(({ text }) => text));
		expect(textsOf('cenaze')).toEqual(['cenaze', 'uitvaart']);
		expect(textsOf('passport')).toEqual(['passport', 'reispas']);
	});

	it('takes a word for a slip in one of another language only when it is near, or nothing else is known', () => {
		const known = aVocabulary('werk wachtwoord baas', [
			{ own: ['wachtwoord'], foreign: { tr: ['şifre'] } },
			{ own: ['baas'], foreign: { en: ['manager'] } },
		]);
		const respelt = (query: string) =>
			expand(query, known).flatMap(({ corrected }) => corrected ?? []);
		expect(respelt('siffre')).toEqual(['sifre']);
		expect(respelt('werk in shiften')).toEqual([]);
		expect(respelt('werk maneger')).toEqual(['manager']);
	});

	it('takes no end of a word that is there by chance for its part', () => {
		const known = aVocabulary('tand rechtsbijstand melktand melk');
		const texts = expand('tand', known).flatMap(({ variants }) => variants.map(({ text }) => text));
		expect(texts).toEqual(['tand', 'melktand']);
	});

	it('says which spelling it took, and only for unknown words', () => {
		expect(expand('budy', vocabulary)[0]?.corrected).toBe('buddy');
		expect(expand('buddy', vocabulary)[0]).not.toHaveProperty('corrected');
	});

	it('mends a slip in one part of a compound that it never saw', () => {
		const known = aVocabulary('taal coach begeleider');
		const terms = expand('taalcoahc', known);
		expect(terms.map(({ corrected }) => corrected)).toEqual(['taalcoach', 'taalcoach']);
		expect(terms.flatMap(({ variants }) => variants.map(({ text }) => text))).toContain('coach');
		expect(expand('taalxqzwv', known).flatMap(({ corrected }) => corrected ?? [])).toEqual([]);
	});

	it('takes a compound of which it only knows the end for that end', () => {
		const [term] = expand('kwartaalopvang', vocabulary);
		expect(term?.corrected).toBeUndefined();
		expect(term?.variants.map(({ text }) => text)).toContain('opvang');
	});

	it('does not guess at words that look like nothing it knows', () => {
		for (const { variants } of expand('kwantumfysica xqzwv', vocabulary))
			expect(variants.map(({ route }) => route)).toEqual(['word']);
	});

	it('takes a name that was typed apart as one, but not two words that only bind', () => {
		const known = aVocabulary('vastwel meteen');
		expect(expand('vast wel', known).map(({ typed }) => typed)).toEqual(['vastwel']);
		expect(expand('met een', known).map(({ typed }) => typed)).not.toContain('meteen');
	});

	it('knows a phrase in any order and with words between that say nothing', () => {
		const known = aVocabulary('ondernemer zaak starten', [
			{ own: ['ondernemer'], plain: ['zaak starten'] },
		]);
		for (const query of ['zaak starten', 'een zaak willen starten', 'starten met een zaak'])
			expect(
				expand(query, known).flatMap(({ variants }) => variants.map(({ text }) => text)),
				query,
			).toContain('ondernemer');
	});

	it('does not take a word that only looks like a compound for one when a slip is likelier', () => {
		const known = aVocabulary('verzekering kring vers');
		expect(expand('verzekring', known).map(({ corrected }) => corrected)).toEqual(['verzekering']);
	});

	it('takes a word that binds, asked alone, for what it means in another language', () => {
		const known = aVocabulary('werk les', [{ own: ['werk'], foreign: { tr: ['iş'] } }]);
		const textsOf = (query: string) =>
			expand(query, known).flatMap(({ variants }) => variants.map(({ text }) => text));
		expect(textsOf('iş')).toEqual(['werk']);
		expect(textsOf('wat is les')).not.toContain('werk');
	});

	it('knows a participle by its verb', () => {
		const known = aVocabulary('opleiding fietsen aanmelden');
		for (const [query = '', wanted] of [
			['opgeleide', 'opleiding'],
			['gefietst', 'fietsen'],
			['aangemeld', 'aanmelden'],
		])
			expect(
				expand(query, known).flatMap(({ variants }) => variants.map(({ text }) => text)),
			).toContain(wanted);
	});

	it('minds an unknown word less in a long question', () => {
		const worthIn = (query: string) =>
			expand(query, vocabulary).find(({ typed }) => typed === 'xqzwv')?.worth ?? 0;
		expect(worthIn('opvang xqzwv')).toBe(worthIn('xqzwv'));
		expect(worthIn('opvang buddy taal xqzwv')).toBeLessThan(worthIn('xqzwv'));
	});

	it('minds an unknown word less in another language, of which fewer are known', () => {
		const worthOf = (lang?: string) => expand('opvang xqzwv', vocabulary, lang)[1]?.worth ?? 0;
		expect(worthOf('tr')).toBeLessThan(worthOf());
	});

	it('finds a phrase with a slip in it, and still says how the word is spelt', () => {
		const known = aVocabulary('inloophuis warme maaltijd', [
			{ own: ['inloophuis'], plain: ['warme maaltijd'] },
		]);
		const terms = expand('warme maltijd', known);
		expect(terms[0]?.variants.map(({ text }) => text)).toContain('inloophuis');
		expect(terms.find(({ typed }) => typed === 'maltijd')).toMatchObject({
			corrected: 'maaltijd',
			isPart: true,
		});
	});

	it('says how the dossier writes what was typed apart', () => {
		const known = aVocabulary('kinderopvang opvang kinderen');
		expect(expand('kinder opvang', known)[0]).toMatchObject({
			typed: 'kinder opvang',
			whole: 'kinderopvang',
		});
	});

	it('cuts no word where no Dutch word ends: woonz and org', () => {
		const known = aVocabulary('wonen org zorgboerderij', [{ own: ['woonzorgcentrum'] }]);
		const texts = expand('woonzorg', known).flatMap(({ variants }) =>
			variants.map(({ text }) => text),
		);
		expect(texts).not.toContain('org');
	});

	it('is less sure of a common word that stands for a rare one', () => {
		const meaning = [{ own: ['gemeente', 'buurtraad'], plain: ['dorp'] }];
		const words = aWordList('dorp gemeente buurtraad', meaning);
		const held = { dorp: 1, gemeente: 80, buurtraad: 1 };
		const list = Object.entries(held).map(([text, entries]) => ({ text, entries }));
		const town = unpack({ ...words, words: packWords(list) });
		const [term] = expand('dorp', town);
		const sure = (text: string) => term?.variants.find((one) => one.text === text)?.weight ?? 0;
		expect(sure('gemeente')).toBeGreaterThan(0);
		expect(sure('gemeente')).toBeLessThan(sure('buurtraad'));
	});

	it('finds a phrase as telling as the rarest of what it says and what it stands for', () => {
		const worthOf = (held: Record<string, number>) => {
			const words = aWordList('', [{ own: ['netwerk'], plain: ['warme buren'] }]);
			const list = Object.entries(held).map(([text, entries]) => ({ text, entries }));
			return expand('warme buren', unpack({ ...words, words: packWords(list) }))[0]?.worth ?? 0;
		};
		const rare = worthOf({ buren: 90, warme: 90, netwerk: 1 });
		const common = worthOf({ buren: 90, warme: 90, netwerk: 90 });
		expect(worthOf({ buren: 1, warme: 90, netwerk: 90 })).toBe(rare);
		expect(common).toBeLessThan(rare);
		expect(common).toBeGreaterThan(rare / 3);
	});

	it('waits for the third letter of the last word', () => {
		expect(expand('opvang ki', vocabulary).map(({ typed }) => typed)).toEqual(['opvang']);
		expect(expand('opvang kin', vocabulary).map(({ typed }) => typed)).toEqual(['opvang', 'kin']);
	});

	it('makes something sensible of anything', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
				for (const { variants, worth } of expand(query, vocabulary)) {
					expect(variants.length).toBeGreaterThan(0);
					expect(variants.length).toBeLessThanOrEqual(13);
					expect(new Set(variants.map(({ text }) => text)).size).toBe(variants.length);
					expect(worth).toBeGreaterThan(0);
					for (const { weight, route } of variants) {
						expect(weight).toBeGreaterThan(0);
						// rank.test.ts counts on this: what is not the word itself stays below it.
						expect(weight).toBeLessThanOrEqual(route === 'word' ? 1 : 0.9);
					}
				}
			}),
		);
	});
});
