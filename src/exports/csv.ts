import { type Dossier, all, get, stateOf } from '../dossier/index.ts';
import { type Translate, formatList } from '../i18n/index.ts';
import type { Entry } from '../model/index.ts';
import { pageUrl, siteRoot } from './addresses.ts';

/** Excel reads UTF-8 only when the file begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = ['number', 'title', 'addressedTo', 'state', 'date', 'url'] as const;

/** What stands between two cells: a comma for programs (RFC 4180), a semicolon for Excel as it is set in Belgium. */
type Separator = ',' | ';';

/** The recommendations as a table for policymakers. */
export function recommendationsCsv(
	dossier: Dossier,
	t: Translate,
	separator: Separator = ',',
): string {
	const head = COLUMNS.map((column) => t(`export.column.${column}`));
	const rows = all(dossier, 'recommendations').map((entry) => rowOf(dossier, entry, t));
	return `${BYTE_ORDER_MARK}${[head, ...rows].map((cells) => csvLine(cells, separator)).join('')}`;
}

function rowOf(dossier: Dossier, entry: Entry<'recommendations'>, t: Translate): string[] {
	const dates = entry.data.followUp.map(({ date }) => date).sort();
	return [
		String(entry.data.number),
		entry.data.title,
		addressees(dossier, entry),
		t(`state.${stateOf(entry)}`),
		dates.at(-1) ?? '',
		pageUrl(siteRoot(dossier.site), entry),
	];
}

const addressees = (dossier: Dossier, { data }: Entry<'recommendations'>) =>
	formatList(
		data.addressedTo.map(({ organisation, role }) =>
			organisation
				? [get(dossier, 'organisations', organisation).data.title, role].filter(Boolean).join(', ')
				: (role ?? ''),
		),
		'nl',
	);

/** One line of RFC 4180. */
export const csvLine = (cells: readonly string[], separator: Separator = ',') =>
	`${cells.map(csvCell).join(separator)}\r\n`;

function csvCell(cell: string): string {
	const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
	return /[",;\r\n]/.test(safe) || safe !== cell ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would run such a cell as a formula, also behind spaces and in the wide signs of East Asian keyboards. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
