/** One line of a measurement. */
export interface Row {
	name: string;
	value: number;
	unit: string;
	/** At most this; absent: only for knowing. */
	goal?: number;
}

/** A table for the terminal; a value over its goal is marked. */
export function table(rows: readonly Row[]): string {
	const cells = rows.map(({ name, value, unit, goal }) => [
		name,
		`${number(value)} ${unit}`,
		goal === undefined ? '' : `${number(goal)} ${unit}`,
		isOver({ value, goal }) ? 'te veel' : '',
	]);
	const lines = [['meting', 'waarde', 'doel', ''], ...cells];
	const widths = [0, 1, 2].map((at) =>
		lines.reduce((most, line) => Math.max(most, line[at]?.length ?? 0), 0),
	);
	return lines
		.map(([name = '', value = '', goal = '', mark = '']) =>
			[
				name.padEnd(widths[0] ?? 0),
				value.padStart(widths[1] ?? 0),
				goal.padStart(widths[2] ?? 0),
				mark,
			]
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** Whether a value misses its goal. */
export const isOver = ({ value, goal }: Pick<Row, 'value' | 'goal'>) =>
	goal !== undefined && value > goal;

const format = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });
const number = (value: number) => format.format(value);
