import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { townWithoutSearchWords } from '../../../scripts/bench/search/town.ts';
import { realDossier } from '../exports/sample.ts';
import { answersFrom } from './asked.ts';

const words = (
	parse(readFileSync('tests/cases/search/first-words.yaml', 'utf8')) as string[][]
).flat();

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

	it('still finds most of them', () => {
		const found = answers.filter(({ answer }) => answer.ranked.length > 0);
		expect(found.length).toBeGreaterThan(answers.length / 2);
	});
});
