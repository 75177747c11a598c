import { amount } from '../../check/index.ts';
import { type ChangedLine, type Files, type Stage, difference } from '../../upgrade/index.ts';

/** What one step changed: each file, each line. */
export function stageReport({ step, before, after }: Stage, folder: string): string {
	const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
	const files = paths.flatMap((path) => fileReport(path, before.get(path), after.get(path)));
	const lines = files.map((line) => (line.startsWith(' ') ? line : `\n${folder}/${line}`));
	return `Formaat ${step.to}: ${step.what}\n${lines.join('\n')}\n`;
}

/** How many files became another one, came or went. */
export function totalReport(before: Files, after: Files): string {
	const changed = [...after].filter(([path, text]) => (before.get(path) ?? text) !== text);
	const made = [...after.keys()].filter((path) => !before.has(path));
	const gone = [...before.keys()].filter((path) => !after.has(path));
	return `Klaar: ${amount(changed.length, ['bestand', 'bestanden'])} veranderd, ${made.length} nieuw, ${gone.length} weg.`;
}

function fileReport(path: string, before?: string, after?: string): string[] {
	if (before === after) return [];
	if (after === undefined) return [`${path} is weg`];
	if (before === undefined)
		return [`${path} is nieuw`, ...difference('', after).flatMap(lineReport)];
	return [path, ...difference(before, after).flatMap(lineReport)];
}

const WORDS = { gone: 'weg   ', new: 'nieuw ' };

const lineReport = ({ sort, line, text }: ChangedLine) =>
	text === '' ? [] : [`  regel ${String(line).padStart(3)} ${WORDS[sort]} ${text}`];
