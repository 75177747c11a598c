import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';

/** One question and the addresses that answer it; none: the right answer is "niets gevonden". */
export interface Case {
	class: string;
	query: string;
	expected: string[];
	/** Never looked at while tuning. */
	isHeldOut: boolean;
}

const FOLDER = 'tests/cases/search';
export const NONSENSE = 'nonsense';

/** All questions, each class in its own file. */
export const readCases = (): Case[] =>
	readdirSync(FOLDER)
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => {
			const cases = load(readFileSync(join(FOLDER, file), 'utf8')) as Pick<
				Case,
				'query' | 'expected'
			>[];
			return cases.map((one) => ({
				...one,
				class: basename(file, '.yaml'),
				isHeldOut: isHeldOut(one.query),
			}));
		});

/** Half of the questions, chosen by nobody. */
const isHeldOut = (query: string) =>
	(createHash('sha256').update(query).digest()[0] ?? 0) % 2 === 1;
