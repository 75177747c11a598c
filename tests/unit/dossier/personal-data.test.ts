import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/dossier/personal/find.ts';

interface Case {
	title: string;
	text: string;
	found: string;
}

const root = join(import.meta.dirname, '../../..');
const cases = load(readFileSync(join(root, 'tests/cases/personal-data.yaml'), 'utf8')) as Case[];
const sortsIn = (text: string) => findPersonalData(text).map(({ sort }) => sort);

describe('personal data', () => {
	test('there are 60 cases or more, of both kinds', () => {
		expect(cases.length).toBeGreaterThanOrEqual(60);
		expect(cases.filter(({ found }) => found === 'niets').length).toBeGreaterThanOrEqual(15);
	});

	test('every case is found as what it is, and nothing else is', () => {
		for (const { title, text, found } of cases)
			expect(sortsIn(text), title).toEqual(found === 'niets' ? [] : [found]);
	});

	test('the place is that of the first sign, also behind stars', () => {
		expect(findPersonalData('**Bel** 0470 12 34 56')).toEqual([{ sort: 'gsm-nummer', offset: 8 }]);
	});
});

/** Only some machines have these texts. Two of them name somebody: those are no false alarms. */
const seeds = join(root, '../shared/seeds');
const files = existsSync(seeds) ? globSync('*.txt', { cwd: seeds }) : [];
const REALLY_PERSONAL = 2;
if (files.length === 0)
	console.warn('OVERGESLAGEN: de bronteksten zijn er niet, dus vals alarm is daar niet geteld.');

test.skipIf(files.length === 0)('there are at most 2 false alarms in the source texts', () => {
	const found = files.flatMap((file) => sortsIn(readFileSync(join(seeds, file), 'utf8')));
	expect(found.filter((sort) => sort === 'mailadres').length).toBeGreaterThanOrEqual(
		REALLY_PERSONAL,
	);
	expect(found.length - REALLY_PERSONAL).toBeLessThanOrEqual(2);
});

test('a long text full of near misses takes no time', () => {
	const started = performance.now();
	for (const part of ['a.', '0 ', 'BE6', '4', 'a@', '+32 ', '('])
		findPersonalData(part.repeat(20_000 / part.length));
	expect(performance.now() - started).toBeLessThan(2000);
});
