import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/exports/csv.ts';

describe('a cell', () => {
	it.each([',', ';'] as const)('with a comma or a semicolon stays whole: %s', (separator) => {
		expect(csvLine(['a;b', 'c,d'], separator)).toBe(`"a;b"${separator}"c,d"\r\n`);
	});
});

describe('a line of the table', () => {
	it('reads back as it was, apart from the mark before a formula', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 20 }), { minLength: 1 }), (cells) => {
				expect(readLine(csvLine(cells)).map((cell) => cell.replace(MARK, ''))).toEqual(
					cells.map((cell) => cell.replace(MARK, '')),
				);
			}),
		);
	});

	it.each(['=1+1', '+32', '-1', '@naam', '\t=1', ' =1', '＝1+1', '\n=1'])(
		'keeps %j from running as a formula',
		(cell) => {
			expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
		},
	);
});

const MARK = /^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Reads one line of RFC 4180. */
function readLine(line: string): string[] {
	const cells = [...`,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)];
	return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
