import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_PAGES, kindNames, kinds } from '../model/index.ts';
import type { FoundProblem } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';

const PAGES = join(import.meta.dirname, '../pages');
/** What a build adds to the pages. */
const ADDED = ['druk', 'opmaak', 'pagefind'];

/** A page of a town stands right below the root, where the engine has addresses of its own. */
export function checkPages({ readable }: ReadContent): FoundProblem[] {
	const taken = takenAddresses();
	return readable.entries
		.filter(({ kind }) => kind === 'pages')
		.flatMap(({ id, file, data }) =>
			[id, ...data.moved]
				.filter((name) => taken.has(name))
				.map((given) => ({ rule: 'page-has-free-address', file, params: { given } })),
		);
}

function takenAddresses(): Set<string> {
	const ours = globSync('*', { cwd: PAGES })
		.filter((name) => !name.startsWith('['))
		.map((name) => name.replace(/\..*$/, ''));
	const taken = new Set([...ours, ...ADDED, ...kindNames.map((kind) => kinds[kind].segment)]);
	for (const page of ENGINE_PAGES) taken.delete(page);
	return taken;
}
