import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/search/browser/question/expand.ts';
import { fold } from '../../../src/search/browser/words/fold.ts';
import { keyOf, unpack, withForeign } from '../../../src/search/browser/vocabulary/vocabulary.ts';
import type { Entries } from '../../../src/search/index/counted-words.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { readVocabulary } from '../../../src/pipeline/input/vocabulary.ts';
import { wordFiles } from '../../../src/search/index/word-files.ts';
import { aDossier, anEntry, realDossier } from '../exports/sample.ts';
import { tellingOf } from './sample.ts';

/** As the build gives it to the browser, but for the pages. */
const wordList = (dossier: Entries) => ({ ...wordFiles(dossier).list, pages: [] });
const foreignWords = (dossier: Entries) => wordFiles(dossier).foreign;
const civic = readVocabulary();

describe('the word list', () => {
	const list = wordList(
		aDossier(
			anEntry('barriers', 'wachtlijst', {
				title: 'Lang wachten',
				summary: 'Op een plaats wachten.',
			}),
			anEntry('glossary', 'buddy', {
				title: 'buddy',
				plainWords: ['maatje'],
				related: ['wachten', 'niets'],
			}),
			anEntry('sources', 'bron', { title: 'Zeldzaam' }),
		),
	);
	const bigList = wordList(
		aDossier(
			anEntry('barriers', 'wachtlijst', { title: 'Een plaats' }),
			...Array.from({ length: 20 }, (_, at) => anEntry('actions', `a-${at}`, { title: 'Taal' })),
		),
	);
	const vocabulary = unpack(list);
	const texts = vocabulary.words.map(({ text }) => text);

	it('holds the words of entries that have a page, also that of the folder', () => {
		expect(texts).toEqual(expect.arrayContaining(['lang', 'wachten', 'plaats', 'wachtlijst']));
		expect(texts).not.toContain('zeldzaam');
	});

	it('holds no words that say nothing', () => {
		expect(texts).not.toContain('een');
	});

	it('takes a word of any question as common, however rare in the dossier', () => {
		const [common, rare] = ['plaats', 'wachtlijst'].map(
			(word) => unpack(bigList).words.find(({ text }) => text === word)?.entries,
		);
		expect(common).toBeGreaterThan(rare ?? Infinity);
	});

	it('keeps of a concept only near words that something holds', () => {
		expect(vocabulary.concepts.get(keyOf('buddy'))?.[0]?.near).toEqual(['wachten']);
	});

	describe('with the vocabulary of civic life', () => {
		const dossier = aDossier(
			anEntry('actions', 'x', { title: 'Leren fietsen' }),
			anEntry('contacts', 'y', { title: 'Hulp bij schulden' }),
		);
		const { list, foreign } = wordFiles(dossier, civic);
		const own = unpack({ ...list, pages: [] });
		const asked = (query: string, group: string) =>
			expand(query, withForeign(own, [foreign.get(group) ?? '']))
				.flatMap(({ variants }) => variants)
				.map(({ text }) => text);

		it.each([
			['bisiklet', 'b', 'fietsen'],
			['dettes', 'd', 'schulden'],
			['borçlarım', 'b', 'schulden'],
			['długów', 'd', 'schulden'],
			['achterstallen', 'a', 'schulden'],
			['kan niet betalen', 'b', 'schulden'],
		])('knows %s from a file of its own', (query, group, text) => {
			expect(asked(query, group)).toContain(text);
		});

		it('ships only what the texts can answer', () => {
			const shipped = own.inOrder.flatMap((concept) => concept.own);
			expect(shipped).toContain('schuld');
			expect(shipped).not.toContain('tandarts');
			expect(own.inOrder.length).toBeLessThan(civic.length / 10);
		});

		it.each([['kiespijn'], ['diş ağrısı'], ['стоматолог'], ['parkeerkaart']])(
			'knows %s, of which no text holds anything, and neither respells nor cuts it',
			(query) => {
				const terms = expand(query, withForeign(own, [...foreign.values()]));
				expect(terms.map(({ variants }) => variants.map(({ text }) => text))).toEqual([
					[fold(query)],
				]);
				expect(terms).toMatchObject([{ isSilent: true }]);
				expect(terms[0]).not.toHaveProperty('corrected');
			},
		);

		it('takes a phrase for the name of a thing only where its words stand side by side', () => {
			const names = (text: string) => {
				const { list } = wordFiles(aDossier(anEntry('actions', 'x', {}, text)), civic);
				return unpack({ ...list, pages: [] }).inOrder.flatMap((concept) => concept.own);
			};
			expect(names('Sociaal wonen is een recht.')).toContain('sociaal wonen');
			expect(names('Sociaal werk voor wie alleen gaat wonen.')).not.toContain('sociaal wonen');
		});

		it('finds nothing near that every entry is about', () => {
			const near = (count: number) => {
				const title = 'Vraag hulp aan het OCMW';
				const entries = Array.from({ length: count }, (_, at) =>
					anEntry('actions', `x${at}`, { title }),
				);
				const { list } = wordFiles(aDossier(...entries), civic);
				return unpack({ ...list, pages: [] }).inOrder.flatMap((concept) => concept.near);
			};
			expect(near(2)).toContain('ocmw');
			expect(near(9)).not.toContain('ocmw');
		});

		it('finds what lies near a thing that no text holds only where an entry is about it', () => {
			const near = (title: string) => {
				const { list } = wordFiles(
					aDossier(anEntry('actions', 'x', { title }, 'Vraag het aan het OCMW.')),
					civic,
				);
				return unpack({ ...list, pages: [] }).inOrder.flatMap((concept) => concept.near);
			};
			expect(near('Vraag hulp aan het OCMW')).toContain('ocmw');
			expect(near('Samen naar zee')).not.toContain('ocmw');
		});

		it('leaves what a word means to the glossary', () => {
			const glossary = anEntry('glossary', 'z', { title: 'blut', plainWords: ['platzak'] });
			const { list: ours } = wordFiles(
				aDossier(...[glossary], anEntry('barriers', 'b', { title: 'Geldproblemen' })),
				civic,
			);
			const plain = unpack({ ...ours, pages: [] }).concepts.get(keyOf('blut'));
			expect(plain?.map((concept) => concept.own)).toEqual([['blut']]);
		});
	});

	it('keeps plain words that stand nowhere in the dossier in those files too', () => {
		const dossier = aDossier(
			anEntry('barriers', 'x', { title: 'Een buddy zoeken' }),
			anEntry('glossary', 'buddy', { title: 'buddy', plainWords: ['maatje zoeken', 'zoeken'] }),
		);
		const own = unpack(wordList(dossier));
		expect(own.inOrder[0]?.plain).toEqual(['zoeken']);
		const wider = withForeign(own, [foreignWords(dossier).get('m') ?? '']);
		expect(wider.inOrder[0]?.plain).toEqual(['zoeken', 'maatje zoeken']);
	});

	it('keeps what people type and no text holds in those files, as words like any other', () => {
		const dossier = aDossier(
			anEntry('barriers', 'x', { title: 'Opvang zoeken', searchWords: 'crèche, opvang voor baby' }),
		);
		const own = unpack(wordList(dossier));
		expect(own.words.map(({ text }) => text)).not.toContain('creche');
		const wider = withForeign(own, [foreignWords(dossier).get('c') ?? '']);
		expect(wider.words.map(({ text }) => text)).toContain('creche');
		expect(expand('creche', wider)[0]?.variants[0]).toMatchObject({ route: 'word' });
	});

	it('knows which words of a concept only stand in search words', () => {
		const dossier = aDossier(
			anEntry('barriers', 'x', { title: 'Vergoeding', searchWords: 'onkosten' }),
			anEntry('glossary', 'y', { title: 'vergoeding', forms: ['onkosten', 'nergens'] }),
		);
		const [term] = expand('vergoeding', unpack(wordList(dossier)));
		const texts = term?.variants.map(({ text }) => text);
		expect(texts).toContain('onkosten');
		expect(texts).not.toContain('nergens');
	});

	it('of the real dossier is small enough to fetch on the way', () => {
		const sizeOf = (text: string) => brotliCompressSync(text).length;
		const dossier = realDossier();
		const pages = searchRecords(tellingOf(dossier)).map(({ facts }) => facts);
		const { list, foreign: groups } = wordFiles(dossier, civic);
		const own = sizeOf(JSON.stringify({ ...list, pages }));
		const foreign = [...groups.values()].map(sizeOf);
		expect(own).toBeLessThan(24_000);
		// A question in another language fetches a group or two.
		const [heaviest = 0, second = 0] = foreign.toSorted((a, b) => b - a);
		expect(own + heaviest + second).toBeLessThan(38_000);
		for (const size of foreign) expect(size).toBeLessThan(8500);
	});
});

describe('the part that runs in the browser', () => {
	it('imports nothing but itself', () => {
		const folder = 'src/search/browser/';
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		const imported = files
			.filter((file) => file.endsWith('.ts'))
			.map((file) => folder + file)
			.flatMap((file) =>
				[...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from = '']) =>
					from.startsWith('.') ? join(dirname(file), from) : from,
				),
			);
		expect(imported.length).toBeGreaterThan(0);
		expect(imported.filter((file) => !file.startsWith(folder))).toEqual([]);
	});
});
