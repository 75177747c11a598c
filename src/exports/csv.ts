import type { Separator } from '../routes/index.ts';

/** Excel reads UTF-8 only when the file begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Lines of cells as a file. */
export const csvTable = (lines: readonly string[][], separator: Separator = ',') =>
	`${BYTE_ORDER_MARK}${lines.map((cells) => csvLine(cells, separator)).join('')}`;

/** One line of RFC 4180. */
export const csvLine = (cells: readonly string[], separator: Separator = ',') =>
	`${cells.map(csvCell).join(separator)}\r\n`;

function csvCell(cell: string): string {
	const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
	return /[",;\r\n]/.test(safe) || safe !== cell ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would run such a cell as a formula, also behind spaces and in the wide signs of East Asian keyboards. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
