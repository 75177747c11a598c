import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/check/read/read-file.ts';
import { goodContent } from './good-content.ts';
import { tempFolder } from './temp-content.ts';

/** Slow on a busy machine is not hanging; seconds for one small file are. */
const PATIENCE_MS = 3000;
const GOOD = goodContent['recommendations/regel-opvang/nl.md'] ?? '';

const bits = fc.constantFrom(
	...[
		'---\n',
		'\n',
		'  ',
		'\t',
		'- ',
		': ',
		'"',
		"'",
		'[',
		']',
		'{',
		'}',
		'&a ',
		'*a',
		'!!js ',
		'<<: ',
	],
	...[
		'# ',
		'|',
		'>-',
		'? ',
		'%',
		'@',
		'`',
		'\\',
		'\u0000',
		'\uFEFF',
		'\u202e',
		'title',
		'a',
		'1',
		'é',
		'🎉',
	],
	...['<b>', '[x](y)', '![x](y)', '__proto__', 'constructor', '2024-02-30', '+++\n', '\r\n'],
);
const scraps = fc.array(bits, { maxLength: 60 }).map((parts) => parts.join(''));
const spoiled = fc
	.tuple(fc.nat(GOOD.length), fc.nat(8), scraps)
	.map(([at, cut, put]) => GOOD.slice(0, at) + put + GOOD.slice(at + cut));

describe('no input can make the check fall over', () => {
	test.each([
		['random bytes', fc.uint8Array({ maxLength: 400 }), 300],
		['scraps of data', scraps.map((text) => `---\n${text}\n---\n`), 600],
		['a good fiche with a scrap in it', spoiled, 600],
	] as const)('%s', (_, input: fc.Arbitrary<string | Uint8Array>, numRuns) => {
		const path = join(tempFolder(), 'nl.md');
		const file = 'content/recommendations/x/nl.md';
		const place = { type: 'entry', kind: 'recommendations', id: 'x' } as const;
		fc.assert(
			fc.property(input, (given) => {
				writeFileSync(path, given);
				const started = performance.now();
				const { data, problems, map } = readFile({ path, file, place });
				expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
				expect(data === undefined).toBe(problems.length > 0);
				for (const { path: field } of problems) if (field) map?.().placeOfValue(field);
			}),
			{ numRuns, seed: 22 },
		);
	});
});
