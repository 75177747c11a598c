import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DEFAULT_ORIGINAL } from '../../languages/index.ts';
import { ENGINE_PAGES, kindNames, kinds } from '../../model/index.ts';
import { localName } from '../../routes/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

const PAGES = join(import.meta.dirname, '../../pages');
/** What a build adds to the pages. */
const ADDED = ['druk', 'opmaak', 'pagefind'];

/** A page of a town stands right below the root, where the engine has addresses of its own. */
export function checkPages({ readable }: ReadContent): FoundProblem[] {
	const taken = takenAddresses(readable.site?.original ?? DEFAULT_ORIGINAL);
	return readable.entries
		.filter(({ kind }) => kind === 'pages')
		.flatMap(({ id, file, data }) =>
			[id, ...data.moved]
				.filter((name) => taken.has(name))
				.map((given) => ({ rule: 'page-has-free-address', file, params: { given } })),
		);
}

function takenAddresses(original: string): Set<string> {
	const ours = globSync(['*', '_named/*'], { cwd: PAGES })
		.map((path) => basename(path).replace(/\..*$/, ''))
		.filter((name) => !/^[[_]/.test(name));
	const named = [...ours, ...kindNames.map((kind) => kinds[kind].segment)];
	const taken = new Set([...ADDED, ...named.map((name) => localName(original, name))]);
	for (const page of ENGINE_PAGES) taken.delete(page);
	return taken;
}
