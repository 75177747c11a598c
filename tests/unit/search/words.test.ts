import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/search/browser/words/distance.ts';
import { fold, otherwiseSpelt, tokens } from '../../../src/search/browser/words/fold.ts';
import {
	addForeign,
	packConcepts,
	packForeign,
	packWords,
	unpackConcepts,
	unpackWords,
} from '../../../src/search/browser/vocabulary/pack.ts';
import { rootsOf } from '../../../src/search/browser/words/roots.ts';
import { soundOf } from '../../../src/search/browser/words/sounds.ts';
import { familyStem, stem } from '../../../src/search/browser/words/stem.ts';

describe('folding', () => {
	it.each([
		['Crèche', 'creche'],
		['İŞ', 'is'],
		['ısı', 'isi'],
		['Coördinator', 'coordinator'],
		['أحمد', 'احمد'],
		['حضانةٌ', 'حضانه'],
		['Œuvre', 'oeuvre'],
	])('compares %s as %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it.each([
		['Buddy’s zoeken', ['buddy', 'zoeken']],
		['v d a b', ['vdab']],
		['c.v. en 7.500 inwoners', ['cv', 'en', '7500', 'inwoners']],
		['West-Vlaanderen?', ['west', 'vlaanderen']],
		['Zin. Een', ['zin', 'een']],
		['Winkel A&B', ['winkel', 'ab']],
		['R & D', ['rd']],
		['Kind & Gezin', ['kind', 'gezin']],
		['çalışma', ['calisma']],
	])('cuts %s into words', (text, words) => {
		expect(tokens(text)).toEqual(words);
	});

	it.each([
		['gönüllü çalışma', ['calisma']],
		['Bij A & B in het cœur', ['ab', 'coeur']],
		['c.v. en 7.500 inwoners', ['cv', '7500']],
		['Crèche in West-Vlaanderen', []],
	])('knows which words of %s the index spells otherwise', (text, words) => {
		expect(otherwiseSpelt(text)).toEqual(words);
	});
});

describe('roots of other languages', () => {
	it.each([
		['ar', 'الديون', 'ديون'],
		['ar', 'وبالمدرسة', 'مدرسة'],
		['ar', 'للسكن', 'السكن'],
		['tr', 'çocuğum', 'çocuk'],
		['tr', 'borçlarım', 'borç'],
		['tr', 'kütüphanede', 'kütüphane'],
		['fr', 'logements', 'logement'],
		['en', 'swimming', 'swimm'],
		['en', 'dentists', 'dentist'],
		['uk', 'школу', 'школа'],
		['uk', 'бібліотеки', 'бібліотека'],
		['uk', 'лікаря', 'лікар'],
		['pl', 'lekarza', 'lekarz'],
		['pl', 'długów', 'długi'],
	])('%s: %s is a form of %s', (lang, form, word) => {
		const rootIn = (text: string) => rootsOf(text).find((root) => root.startsWith(`${lang} `));
		expect(rootIn(form)).toBe(rootIn(word));
	});

	it.each([
		['مدرسة', 'مدير'],
		['школа', 'шкода'],
		['lekarz', 'lek'],
		['buda', 'budowa'],
	])('keep %s and %s apart', (one, other) => {
		expect(rootsOf(one)).not.toEqual(rootsOf(other));
	});
});

describe('stems', () => {
	it.each([
		['fiets', 'fietsen'],
		['taal', 'talen'],
		['huis', 'huizen'],
		['les', 'lessen'],
		['drempel', 'drempels'],
		['brief', 'brieven'],
		['cursus', 'cursussen'],
		['beurs', 'beurzen'],
		['mogelijkheid', 'mogelijkheden'],
		['club', 'clubje'],
		['krant', 'krantje'],
		['stoel', 'stoeltje'],
	])('bring %s and %s together', (one, other) => {
		expect(stem(one)).toBe(stem(other));
	});

	it.each([
		['kans', 'kan'],
		['werk', 'werf'],
		['spel', 'spelt'],
		['lezen', 'lessen'],
	])('keep %s and %s apart', (one, other) => {
		expect(stem(one)).not.toBe(stem(other));
	});

	it.each([
		['ondernemer', 'onderneming'],
		['solliciteren', 'sollicitatie'],
		['gesolliciteerd', 'solliciteren'],
		['inburgering', 'inburgeraar'],
		['geoefend', 'oefenen'],
		['gekookt', 'koken'],
		['spijbelende', 'spijbelen'],
	])('see that %s and %s are family', (one, other) => {
		expect(familyStem(one)).toBe(familyStem(other));
	});

	it('never get longer than the word and never empty', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (word) => {
				const found = stem(word);
				expect(found.length).toBeGreaterThan(0);
				expect(found.length).toBeLessThanOrEqual(word.length);
			}),
		);
	});
});

describe('sounds', () => {
	it.each([
		['kinderopfang', 'kinderopvang'],
		['jeugtwerk', 'jeugdwerk'],
		['poolarisatie', 'polarisatie'],
		['eigen', 'ijgen'],
		['sollisiteren', 'solliciteren'],
		['stadskrand', 'stadskrant'],
		['brosjure', 'brochure'],
	])('hear %s as %s', (wrong, right) => {
		expect(soundOf(wrong)).toBe(soundOf(right));
	});
});

describe('distance', () => {
	const word = fc.string({ maxLength: 8 });

	it.each([
		['budy', 'buddy', 1],
		['fiestles', 'fietsles', 1],
		['les', 'bes', 1],
		['school', 'werk', 6],
	])('from %s to %s is %i', (a, b, expected) => {
		expect(distance(a, b, 9)).toBe(expected);
	});

	it('is the same both ways, and nothing only between equal words', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(distance(a, b, 9)).toBe(distance(b, a, 9));
				expect(distance(a, b, 9) === 0).toBe(a === b);
			}),
		);
	});

	it('counts right up to the limit and says more above it', () => {
		fc.assert(
			fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
				expect(Math.min(distance(a, b, most), most + 1)).toBe(
					Math.min(distance(a, b, 99), most + 1),
				);
			}),
		);
	});
});

describe('the packed word list', () => {
	it('gives back its words, with about how often they stand', () => {
		const words = fc.uniqueArray(fc.stringMatching(/^[a-z0-9çşı]{1,40}$/));
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 500 }), (texts, entries) => {
				const sorted = [...texts].sort().map((text) => ({ text, entries }));
				const unpacked = unpackWords(packWords(sorted));
				expect(unpacked.map(({ text }) => text)).toEqual(sorted.map(({ text }) => text));
				for (const word of unpacked) {
					expect(word.entries).toBeLessThanOrEqual(entries);
					expect(word.entries * 2).toBeGreaterThan(entries);
				}
			}),
		);
	});

	it('gives back its concepts', () => {
		const concepts = [
			{
				own: ['buddy'],
				plain: ['maatje'],
				near: [],
				foreign: { ar: ['صديق'], fr: ['garde d’enfants'] },
				typed: ['maatje'],
				isLoose: true,
			},
			{
				own: ['cv'],
				plain: [],
				near: ['pitch'],
				lines: ['101', 'vdab'],
				foreign: {},
				typed: [],
				isLoose: false,
			},
		];
		const others = packForeign([
			{ plain: ['vriend'], foreign: { ar: ['صديق'], fr: ['garde d’enfants'], so: ['saaxiib'] } },
			{ plain: [], foreign: {} },
		]);
		const [buddy, cv] = addForeign(unpackConcepts(packConcepts(concepts)), others);
		expect(buddy).toMatchObject({ ...concepts[0], plain: ['maatje', 'vriend'] });
		expect(buddy?.foreign['']).toEqual(['saaxiib']);
		expect(cv).toEqual(concepts[1]);
	});
});
