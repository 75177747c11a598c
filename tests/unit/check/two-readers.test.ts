import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitFile } from '../../../src/check/read/front-matter.ts';
import { readData } from '../../../src/check/read/read-data.ts';
import { readSlowly } from '../../../src/check/read/source-map.ts';
import { goodContent } from './good-content.ts';

const real = globSync('content/**/*.{md,yaml}').filter((file) => !file.endsWith('README.md'));
const texts: [string, string][] = [
	...real.map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
	...Object.entries(goodContent),
];

test('the fast reader makes the same of every file as the careful one', () => {
	expect(real.length).toBeGreaterThan(10);
	for (const [file, text] of texts) {
		const parts = file.endsWith('.yaml') ? { data: { source: text, line: 1 } } : splitFile(text);
		if ('rule' in parts) throw new Error(`${file} has no data: ${parts.rule}`);
		expect(readData(parts.data).data, file).toEqual(readSlowly(parts.data).data);
	}
});

test.each(['2026-02-30', '2026-11-22', '2024-08', '2026-11-22T10:00:00Z'])(
	'%s stays as it was typed',
	(written) => {
		const piece = { source: `day: ${written}\n`, line: 1 };
		expect(readData(piece).data).toEqual({ day: written });
		expect(readSlowly(piece).data).toEqual({ day: written });
	},
);
