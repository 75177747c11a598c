import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

const IMPORT = /(?:from\s*|import\(\s*|^import\s*)['"](\.[^'"]+)['"]/gm;

/** Which tests reach which file through imports. */
export function relatedTests(root: string): (file: string) => string[] {
	const importers = new Map<string, string[]>();
	for (const path of globSync('{src,scripts,tests}/**/*.{ts,mjs,astro}', { cwd: root })) {
		const file = path.replaceAll('\\', '/');
		for (const [, from = ''] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
			const target = join(dirname(file), from);
			importers.set(target, [...(importers.get(target) ?? []), file]);
		}
	}
	return (file) => {
		const reached = new Set([file]);
		for (const one of reached) for (const by of importers.get(one) ?? []) reached.add(by);
		return [...reached].filter((one) => one.endsWith('.test.ts'));
	};
}

/** The tests of the file's own folder come first: one that fails is enough. */
export function inRounds(file: string, tests: readonly string[]): string[][] {
	const own = `tests/unit/${file.split('/')[1]}/`;
	const near = tests.filter((test) => test.startsWith(own));
	return [near, tests.filter((test) => !near.includes(test))].filter(({ length }) => length > 0);
}
