import { stringify } from 'yaml';
import { fingerprint } from '../../check/index.ts';
import { linesOf, translatesBody } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { partLines } from './made-from.ts';

/** A year: the first dossier changes more often than that. */
const MONTHS_VALID = 12;

/** The file of a translation with the Dutch still in it; the check asks for what is empty and for what stays Dutch. */
export function translationText(entry: Entry, today: string): string {
	const { steps = [], needs = [], ask = [], points = [] } = entry.data as Partial<Lists>;
	const data = {
		title: entry.data.title,
		summary: entry.data.summary,
		...filled({ steps, needs, ask, practical: linesOf(entry.data, 'practical'), points }),
		reason: null,
		audience: null,
		translator: 'computer',
		validUntil: monthsAfter(today, MONTHS_VALID),
		of: fingerprint(entry),
	};
	const options = { lineWidth: 0, nullStr: '', defaultStringType: 'PLAIN' } as const;
	const front = stringify(data, options)
		.replace(/^of: "?(\w+)"?$/m, 'of: "$1"')
		.replace(/^reason:/m, `${partLines(entry)}reason:`);
	const body = translatesBody(entry.kind) ? `\n${entry.body.trim()}\n` : '';
	return `---\n${front}---\n${body}`;
}

interface Lists {
	steps: { title: string; text?: string }[];
	needs: string[];
	ask: string[];
	practical: string[];
	points: { title: string; text: string }[];
}

const filled = (lists: Lists) =>
	Object.fromEntries(Object.entries(lists).filter(([, lines]) => lines.length > 0));

function monthsAfter(day: string, months: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() + months);
	return date.toISOString().slice(0, 10);
}
