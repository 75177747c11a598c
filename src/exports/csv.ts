import { all } from '../dossier/index.ts';
import type { Site } from '../model/index.ts';
import { type DoorView, type Setting, streetOf } from '../views/index.ts';
import { pageUrl } from './addresses.ts';

/** Excel reads UTF-8 only when the file begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The columns of recommendations, by the words above them. */
const COLUMNS: Record<string, (door: DoorView, site: Site) => string> = {
	number: ({ number }) => String(number),
	title: ({ title }) => title,
	addressedTo: ({ to }) => to,
	state: ({ stateWords }) => stateWords,
	date: ({ date }) => date,
	answerBy: ({ answerBy }) => answerBy,
	answer: ({ answer }) => answer,
	budgetFrom: ({ budget }) => String(budget?.from ?? ''),
	budgetTo: ({ budget }) => String(budget?.to ?? ''),
	budgetOf: ({ budget }) => budget?.whose ?? '',
	url: ({ kind, id }, site) => pageUrl(site, { kind, id }),
};

/** What stands between two cells: a comma for programs (RFC 4180), a semicolon for Excel as it is set in Belgium. */
export type Separator = ',' | ';';

/** The recommendations as a table for policymakers. */
export function recommendationsCsv(setting: Setting, separator: Separator = ','): string {
	const { dossier, t } = setting;
	const head = Object.keys(COLUMNS).map((column) => t(`export.column.${column}`));
	const rows = streetOf(setting, all(dossier, 'recommendations')).map((door) =>
		Object.values(COLUMNS).map((write) => write(door, dossier.site)),
	);
	return csvTable([head, ...rows], separator);
}

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
