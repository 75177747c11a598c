import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';

/** One question and the addresses that answer it; none: the right answer is "niets gevonden". */
export interface Case {
	class: string;
	query: string;
	expected: string[];
}

/**
 * Tuning: to work on the search with; a question that fails in use is added there. Held out: written before it was ever
 * asked and never looked at while working on the search.
 */
export type Half = 'tuning' | 'held-out';
export const HALVES: readonly Half[] = ['tuning', 'held-out'];

export const NONSENSE = 'nonsense';

/** Questions to the town without search words: each class with its questions and the names of the entries that answer them. */
export function townCases(half: Half, addressOf: (id: string) => string): Case[] {
	const file = `tests/fixtures/search-town/${half}.yaml`;
	const classes = load(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
	return Object.entries(classes).flatMap(([name, questions]) =>
		Object.entries(questions).map(([query, ids]) => ({
			class: name,
			query,
			expected: ids.map(addressOf),
		})),
	);
}

/** All questions of a half, each class in its own file. */
export const readCases = (half: Half): Case[] => {
	const folder = join('tests/cases/search', half);
	return readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.flatMap((file) => {
			const cases = load(readFileSync(join(folder, file), 'utf8')) as Omit<Case, 'class'>[];
			return cases.map((one) => ({ ...one, class: basename(file, '.yaml') }));
		});
};
