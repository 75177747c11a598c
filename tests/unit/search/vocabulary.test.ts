import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../src/check/index.ts';
import { readVocabulary } from '../../../src/pipeline/input/vocabulary.ts';
import { conceptsAt } from '../../../src/search/browser/question/concepts.ts';
import { fold, tokens } from '../../../src/search/browser/words/fold.ts';
import { packConcepts, packForeign } from '../../../src/search/browser/vocabulary/pack.ts';
import { unpack, withForeign } from '../../../src/search/browser/vocabulary/vocabulary.ts';
import { COLUMNS } from '../../../src/search/index/index.ts';
import { whole } from './sample.ts';

/** How many concepts a town may count on. */
const LEAST = 900;
/** In a question so many meanings of one word say nothing any more. */
const MOST_MEANINGS = 3;
const SCRIPTS: Partial<Record<string, string>> = { ar: 'Arabic', uk: 'Cyrillic' };
const MAY_BE_EMPTY = new Set(['plain', 'near']);

const civic = readVocabulary();

interface Line {
	where: string;
	cells: Record<string, string[]>;
	columns: number;
}

const lines = globSync('src/languages/vocabulary/*.yaml').flatMap((file) =>
	(parse(readFileSync(file, 'utf8')) as string[]).map((line): Line => {
		const cells = line.split('|').map((cell) => cell.split(',').map((word) => word.trim()));
		return {
			where: `${basename(file)}: ${line.slice(0, 40)}`,
			cells: Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at] ?? []])),
			columns: cells.length,
		};
	}),
);

const wrong = (isWrong: (line: Line) => unknown) => lines.filter(isWrong).map(({ where }) => where);

describe('the vocabulary of civic life', () => {
	it('is large enough for any town', () => {
		expect(lines.length).toBeGreaterThanOrEqual(LEAST);
	});

	it('has every column on every line', () => {
		expect(wrong(({ columns }) => columns !== COLUMNS.length)).toEqual([]);
	});

	it.each(COLUMNS.filter((name) => !MAY_BE_EMPTY.has(name)))('lacks nothing in %s', (name) => {
		expect(wrong(({ cells }) => cells[name]?.includes(''))).toEqual([]);
	});

	it.each(COLUMNS)('writes %s in its own letters', (name) => {
		const letters = new RegExp(
			`^[\\p{Script=${SCRIPTS[name] ?? 'Latin'}}\\p{M}\\d\\s'’.\\-]*$`,
			'u',
		);
		const others = lines.flatMap(({ cells }) =>
			(cells[name] ?? []).filter((word) => !letters.test(word) && !BRANDS.has(word)),
		);
		expect(others).toEqual([]);
	});

	it.each(COLUMNS)('says no word of %s twice in one line', (name) => {
		const twice = ({ cells }: Line) =>
			new Set(cells[name]?.map(fold)).size < (cells[name]?.length ?? 0);
		expect(wrong(twice)).toEqual([]);
	});

	it('gives a word of officials to one concept only', () => {
		expect(doubles(['own'], 1)).toEqual([]);
	});

	it.each(COLUMNS.filter((name) => name !== 'near'))(
		'gives a word of %s to few concepts',
		(name) => {
			expect(doubles([name], MOST_MEANINGS)).toEqual([]);
		},
	);
});

/** What everybody in the country may ask for by that name. */
const OF_THE_COUNTRY = new Set([
	...['Vlaanderen', 'België', 'Vlaamse overheid', 'Agentschap Integratie en Inburgering', 'Unia'],
	...['Dienst Vreemdelingenzaken', 'VDAB', 'CLB', 'CVO', 'LIGO', 'Jeugdloket', 'de school'],
]);

interface Named {
	places?: string[];
	alsoPrintedAs?: string[];
}

const towns = ['content', ...globSync('tests/fixtures/*/site.yaml').map(dirname)];

describe.each(towns)('the names of %s', (folder) => {
	it('stand in no line: the vocabulary is of any town', () => {
		const { content } = readContent(folder);
		expect(content?.entries).not.toHaveLength(0);
		const names = (content?.entries ?? []).flatMap(({ kind, data }) => {
			const { places = [], alsoPrintedAs = [] } = data as Named;
			const own = kind === 'organisations' || kind === 'projects' ? [data.title] : [];
			return [...places, ...own, ...alsoPrintedAs];
		});
		const known = lines.flatMap(({ cells }) => Object.values(cells).flat().map(fold)).join(' | ');
		const said = (name: string) => ` ${known} `.includes(` ${fold(name)} `);
		expect([...new Set(names)].filter((name) => !OF_THE_COUNTRY.has(name) && said(name))).toEqual(
			[],
		);
	});
});

/** What people in need type first: a row of Dutch and six other languages. */
const first = parse(readFileSync('tests/cases/search/first-words.yaml', 'utf8')) as string[][];
const LANGUAGES = ['nl', 'fr', 'en', 'tr', 'ar', 'uk', 'pl'];

describe('the words that people in need type first', () => {
	const known = withForeign(
		unpack({ entries: 1, words: '', pages: [], concepts: packConcepts(civic) }),
		[
			packForeign(
				whole(civic).map(({ own, plain, foreign }) => ({
					plain,
					foreign: { ...foreign, '': own },
				})),
			),
		],
	);

	it('are sixty, in seven languages', () => {
		expect(first.length).toBeGreaterThanOrEqual(60);
		expect(first.filter((row) => row.length !== LANGUAGES.length)).toEqual([]);
	});

	it.each(LANGUAGES)('are all known in %s', (lang) => {
		const words = first.map((row) => row[LANGUAGES.indexOf(lang)] ?? '');
		expect(words.filter((word) => meaningOf(word) === 0)).toEqual([]);
	});

	/** How many concepts a question names. */
	function meaningOf(question: string) {
		const words = tokens(question);
		return words.reduce((sum, _, at) => sum + conceptsAt(known, words, at).found.length, 0);
	}
});

/** Names that are written alike in every script. */
const BRANDS = new Set(['itsme', 'LEIF']);

/** Words that stand in more lines than that. */
function doubles(names: string[], most: number): string[] {
	const counts = new Map<string, number>();
	for (const { cells } of lines)
		for (const word of new Set(names.flatMap((name) => cells[name] ?? []).map(fold)))
			if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].filter(([, count]) => count > most).map(([word]) => word);
}
