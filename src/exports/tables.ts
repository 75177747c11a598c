import { all } from '../dossier/index.ts';
import { formatDate } from '../languages/index.ts';
import { type KindName, kindNames } from '../model/index.ts';
import type { Separator } from '../routes/index.ts';
import type { Setting } from '../views/index.ts';
import { COLUMNS, type Column, columnsOf, rowOf } from './columns.ts';
import { csvTable } from './csv.ts';

/** All entries of one kind, as cells. */
export interface Table {
	kind: KindName;
	columns: { name: Column; title: string; meaning: string }[];
	rows: string[][];
}

/** The kinds that have entries: a table without rows helps nobody. */
export const tableKinds = ({ dossier }: Pick<Setting, 'dossier'>) =>
	kindNames.filter((kind) => all(dossier, kind).length > 0);

export function tableOf(setting: Setting, kind: KindName): Table {
	const { dossier, t } = setting;
	const names = columnsOf(kind);
	return {
		kind,
		columns: names.map((name) => ({ name, ...headOf(t(`column.${name}`)) })),
		rows: all<KindName>(dossier, kind)
			.map((entry) => rowOf(setting, entry))
			.map((row) => names.map((name) => COLUMNS[name](row))),
	};
}

/** One sentence names a column and says what it means: Wie: wie de actie doet. */
function headOf(sentence: string) {
	const [title = '', ...meaning] = sentence.split(/\s?: /);
	return { title, meaning: meaning.join(': ') };
}

/** What a page says about a table: how much is in it, since when, and what each column means. */
export function describeTable(setting: Setting, kind: KindName) {
	const { columns, rows } = tableOf(setting, kind);
	const dateAt = columns.findIndex(({ name }) => name === 'date');
	const dates = rows.flatMap((cells) => cells[dateAt] || []).toSorted();
	const [example = []] = rows.toSorted((a, b) => filled(b) - filled(a));
	return {
		kind,
		count: rows.length,
		dates: [dates[0], dates.at(-1)].map((date) => date && formatDate(date, setting.lang)),
		columns: columns.map((column, at) => ({ ...column, example: example[at] ?? '' })),
	};
}

/** The row that shows most is the best example. */
const filled = (cells: readonly string[]) => cells.filter(Boolean).length;

export function tableCsv(setting: Setting, kind: KindName, separator: Separator = ','): string {
	const { columns, rows } = tableOf(setting, kind);
	return csvTable([columns.map(({ title }) => title), ...rows], separator);
}

/** The house numbers of recommendations; all else keeps its order. */
