import { expect, test } from 'vitest';
import type { Printed } from '../../src/print/index.ts';
import { allOr } from '../sample.ts';
import { openPdf, print } from './printed.ts';

/** What older readers still read; in points. */
const LEAST = 8.49;

const EDITIONS: Printed['edition'][] = [
	'standaard',
	'lijsten',
	'fiche',
	'poster',
	'contactblad',
	'samenvatting',
	'samenvatting-a5',
	'raad',
	'raadsblad',
];
const towns = [
	{ town: 'content', languages: allOr<string[] | undefined>(['nl', 'ar'], undefined) },
	{ town: 'tests/fixtures/second-town', languages: undefined },
];

test.each(towns)(
	'no document of $town has a letter that is small',
	async ({ town, languages }) => {
		const { printed, read } = await print(town, EDITIONS, undefined, languages);
		const faults: string[] = [];
		for (const one of printed) {
			const { lines } = await openPdf(read(one));
			const small = lines.flat().filter(({ size, text }) => size < LEAST && hasLetters(text));
			if (small[0]) faults.push(`${one.file}: ${small[0].size} pt, ${small[0].text}`);
		}
		expect(printed.length).toBeGreaterThan(10);
		expect(faults).toEqual([]);
	},
	240_000,
);

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);
