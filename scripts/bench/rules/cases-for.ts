import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const folder = join(import.meta.dirname, '../../../tests/cases');

/** The names of the tests of cases that expect a rule; undefined when there are none. */
export function casesFor(rule: string): RegExp | undefined {
	const titles = globSync('*.yaml', { cwd: folder }).flatMap((file) =>
		(load(readFileSync(join(folder, file), 'utf8')) as Partial<Case>[])
			.filter(({ expect = [] }) => expect.some((one) => one.rule === rule))
			.map(({ title = '' }) => `${file}: ${title}`),
	);
	return titles.length > 0
		? new RegExp(`(?:${titles.map((title) => RegExp.escape(title)).join('|')})$`)
		: undefined;
}

interface Case {
	title: string;
	expect: { rule: string }[];
}
