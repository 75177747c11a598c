import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/exports/csv.ts';
import { recommendationsCsv } from '../../../src/exports/index.ts';
import { aDossier, anEntry, settingFor } from './sample.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const dossier = aDossier(
	anEntry('organisations', 'stad', { title: 'Stad Beringen' }),
	anEntry('recommendations', 'twee', { number: 2, title: '=1+1' }),
	anEntry('recommendations', 'een', {
		number: 1,
		title: 'Zoek "vaste" plaatsen, samen',
		addressedTo: [
			{ organisation: 'stad', role: 'schepen van Welzijn', basis: 'genoemd' },
			{ role: 'verenigingen', basis: 'afgeleid' },
		],
		followUp: [
			{ date: '2024-08', state: 'gestart', who: 'de stad', text: 'Iets.', evidence },
			{ date: '2023', state: 'bekeken', who: 'de stad', text: 'Iets.', evidence },
		],
	}),
);
const table = recommendationsCsv(settingFor(dossier));

describe('the table of recommendations', () => {
	it('begins with the mark by which Excel knows UTF-8', () => {
		expect(table.codePointAt(0)).toBe(0xfeff);
	});

	it('has a row per recommendation, by number', () => {
		expect(table.slice(1)).toMatchInlineSnapshot(`
			"export.column.number,export.column.title,export.column.addressedTo,export.column.state,export.column.date,export.column.answerBy,export.column.answer,export.column.budgetFrom,export.column.budgetTo,export.column.budgetOf,export.column.url
			1,"Zoek ""vaste"" plaatsen, samen","schepen van Welzijn, Stad Beringen en verenigingenrecommendation.read",state.gestart,2024-08,,,,,,https://drempelwijzer.example/aanbevelingen/een/
			2,"'=1+1",iedereen,state.geen-antwoord,,,,,,,https://drempelwijzer.example/aanbevelingen/twee/
			"
		`);
	});
});

describe('the table for a spreadsheet', () => {
	it('is the same table with semicolons: Excel in Dutch cuts columns there', () => {
		const [head, first] = recommendationsCsv(settingFor(dossier), ';').split('\r\n');
		expect(head?.split(';')).toHaveLength(11);
		expect(first).toBe(
			'1;"Zoek ""vaste"" plaatsen, samen";"schepen van Welzijn, Stad Beringen en verenigingenrecommendation.read";state.gestart;2024-08;;;;;;https://drempelwijzer.example/aanbevelingen/een/',
		);
	});

	it('does not begin with a line for Excel alone: it breaks other programs', () => {
		expect(recommendationsCsv(settingFor(dossier), ';')).not.toMatch(/sep=/);
	});

	it.each([',', ';'] as const)(
		'keeps a cell with a comma or a semicolon whole: %s',
		(separator) => {
			expect(csvLine(['a;b', 'c,d'], separator)).toBe(`"a;b"${separator}"c,d"\r\n`);
		},
	);
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
