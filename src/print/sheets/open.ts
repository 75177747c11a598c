import type { OpenView } from '../../views/index.ts';
import { printRef } from './card.ts';

/** What more entries than these leave open stands once, with their pages. */
const FEW = 2;

/** What is not known and not certain, as paper has room for it: what many entries share, and what each has of its own. */
export function printOpen(open: readonly OpenView[]) {
	const entries = open.map((one) => ({ ...printRef(one), lines: linesOf(one) }));
	const lines = entries.flatMap(({ key, lines: own }) => own.map((line) => ({ ...line, key })));
	const alike = [...Map.groupBy(lines, ({ text }) => text).values()];
	const shared = alike.filter(({ length }) => length > FEW).map(together);
	const isOwn = ({ text }: Line) => shared.every((line) => line.text !== text);
	return {
		shared,
		entries: entries
			.map((entry) => ({ ...entry, lines: entry.lines.filter(isOwn) }))
			.filter(({ lines: own }) => own.length > 0),
	};
}

const together = (lines: (Line & { key: string })[]) => ({
	text: '',
	isDoubt: false,
	...lines[0],
	keys: lines.map(({ key }) => key),
});

interface Line {
	text: string;
	isDoubt: boolean;
}

const linesOf = ({ gaps, doubts }: OpenView): Line[] => [
	...gaps.map((text) => ({ text, isDoubt: false })),
	...doubts.map((text) => ({ text, isDoubt: true })),
];
