import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { goodContent } from './good-content.ts';

/** One mistake as an editor would make it; see the README beside the cases. */
export interface Case {
	title: string;
	file?: string;
	replace?: Record<string, string>;
	text?: string;
	files?: Record<string, string>;
	remove?: string[];
	expect: ExpectedProblem[];
}

interface ExpectedProblem {
	rule: string;
	file?: string;
	says?: string;
	suggestion?: string;
	/** The line that the check gives to paste; an empty one: none, as nothing is certain. */
	mended?: string;
	severity?: 'error' | 'warning' | 'notice';
	/** Line and column, where a marker does not say enough. */
	at?: string;
	/** The place does not matter here. */
	anywhere?: boolean;
}

export interface Prepared {
	changed: Record<string, string | undefined>;
	expected: { rule: string; file: string; severity: string; place: string | undefined }[];
}

const MARKER = '▮';
const folder = join(import.meta.dirname, '../../cases');

/** Every case, with the name of its file. */
export const cases: [string, Case][] = globSync('*.yaml', {
	cwd: folder,
	exclude: ['personal-data.yaml', 'attacks.yaml'],
})
	.sort()
	.flatMap((file) =>
		(load(readFileSync(join(folder, file), 'utf8')) as Case[]).map((one): [string, Case] => [
			`${file}: ${one.title}`,
			one,
		]),
	);

/** Takes the markers out and computes where each expected problem stands. */
export function prepareCase(given: Case): Prepared {
	const marked: Record<string, string> = { ...given.files };
	if (given.file) marked[given.file] = given.text ?? replaced(given.file, given.replace ?? {});
	const places = new Map(Object.entries(marked).map(([file, text]) => [file, placesIn(text)]));
	const changed: Prepared['changed'] = {};
	for (const file of given.remove ?? []) changed[file] = undefined;
	for (const [file, text] of Object.entries(marked)) changed[file] = text.replaceAll(MARKER, '');
	const expected = given.expect.map((problem) => {
		const file = problem.file ?? given.file ?? '';
		const marker = places.get(file)?.shift() ?? '1:1';
		const place = problem.anywhere ? undefined : (problem.at ?? marker);
		const severity = problem.severity ?? 'error';
		return { rule: problem.rule, file: `content/${file}`, severity, place };
	});
	return { changed, expected };
}

function replaced(file: string, replace: Record<string, string>): string {
	let text = goodContent[file];
	if (text === undefined) throw new Error(`No ${file} in the good content`);
	for (const [from, to] of Object.entries(replace)) {
		if (!text.includes(from)) throw new Error(`No "${from}" in ${file}`);
		text = text.replace(from, () => to);
	}
	return text;
}

function placesIn(text: string): string[] {
	return text.split('\n').flatMap((line, index) =>
		[...line.matchAll(new RegExp(MARKER, 'g'))].map(({ index: column }, before) => {
			return `${index + 1}:${column + 1 - before}`;
		}),
	);
}
