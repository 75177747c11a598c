import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { townWithoutSearchWords } from '../../../scripts/bench/search/town.ts';
import { realDossier } from '../exports/sample.ts';
import { answersFrom } from './asked.ts';

const rows = parse(readFileSync('tests/cases/search/first-words.yaml', 'utf8')) as string[][];
const words = rows.flat();

/** Whom to call first where no page helps, by the Dutch word. */
const NUMBERS = {
	zelfmoord: '106',
	depressie: '106',
	verdrietig: '106',
	eenzaam: '106',
	'hij slaat': '1712',
	gestolen: '101',
	politie: '101',
	ziekenhuis: '112',
	zwanger: 'kind-en-gezin',
	kinderopvang: 'kind-en-gezin',
	pesten: '102',
	werkloos: 'vdab',
	ontslagen: 'vdab',
};

/** What nothing in a town is about: then the page shows whom to ask. */
const NOTHING = {
	beringen: 'schimmel kiespijn toothache suicide stolen passport verdrietig triste',
	other: 'asiel tolk interprète handicap engelli',
};

const DEBTS = ['schulden', 'dettes', 'debts', 'borç', 'ديون', 'борги', 'długi'];

describe.each([
	['Beringen', realDossier(), NOTHING.beringen],
	['a town without search words', townWithoutSearchWords(), NOTHING.other],
])('what people in need type first, asked of %s', async (_, dossier, none) => {
	const nothing = none.split(' ');
	const answers = await answersFrom(dossier, [...new Set(words)]);

	it('is never taken for another word', () => {
		expect(answers.filter(({ answer }) => answer.corrected).map(({ query }) => query)).toEqual([]);
	});

	it('finds nothing rather than what is about something else', () => {
		const found = answers.filter(
			({ query, answer }) => nothing.includes(query) && answer.ranked.length > 0,
		);
		expect(found.map(({ query }) => query)).toEqual([]);
	});

	it('finds who helps with debts, or who can say', () => {
		const found = answers.filter(
			({ query, answer }) => DEBTS.includes(query) && answer.ranked.length > 0,
		);
		expect(found).toHaveLength(DEBTS.length);
	});

	it.each(Object.entries(NUMBERS))('shows whom to call for %s, in every language', (word, line) => {
		const row = rows.find(([dutch]) => dutch === word) ?? [];
		const lost = answers.filter(
			({ query, answer }) => row.includes(query) && answer.ranked.length === 0,
		);
		expect(row).toHaveLength(7);
		expect(lost.filter(({ answer }) => answer.lines[0] !== line)).toEqual([]);
	});

	it('still finds most of them', () => {
		const found = answers.filter(({ answer }) => answer.ranked.length > 0);
		expect(found.length).toBeGreaterThan(answers.length / 2);
	});
});
