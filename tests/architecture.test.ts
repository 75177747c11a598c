import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** Who may import whom; `type:` means types only. node: is for those that read or write files at build. */
const MAY_IMPORT: Record<string, string> = {
	model: 'zod languages countries',
	markdown: 'satteri type:model',
	languages: 'model markdown',
	countries: 'model',
	routes: 'model languages',
	dossier: 'model markdown zod',
	views: 'model markdown dossier languages countries routes',
	check:
		'model dossier markdown languages countries routes zod js-yaml yaml fastest-levenshtein picocolors sharp node:',
	search: 'model markdown dossier languages routes views pagefind',
	print:
		'model dossier markdown languages routes views @myriaddreamin/ @hyzyla/ @cantoo/ sharp uqr node:',
	exports: 'model markdown dossier languages countries routes views zod feed node:',
	upgrade: 'yaml',
	site: 'model dossier markdown views exports check languages routes styles virtual:drempelwijzer astro @astrojs/ vite sharp subset-font node:',
	components:
		'model dossier languages countries routes type:views layouts styles @iconify-json/ uqr node:crypto',
	layouts: 'model languages routes type:views components styles @fonts/',
	pages: 'model dossier views site layouts components exports languages routes astro',
	pipeline:
		'model dossier check languages routes print search exports site upgrade astro vite pagefind picocolors yaml @sveltia/ node:',
	cli: 'model dossier views check upgrade languages countries routes pipeline exports markdown site print picocolors yaml zod node:',
};
const STATEMENT = /^\s*(?:import|export)\s(?:([^'";]*?)\sfrom\s*)?['"]([^'"]+)['"]/gm;
const LOADED_LATER = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Everything a source imports against the table. */
function violations(file: string, source: string): string[] {
	const module = /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
	const allowed = MAY_IMPORT[module]?.split(' ');
	return [...source.matchAll(STATEMENT)].flatMap(([, names = '', from = '']) => {
		const inside = from.startsWith('.') ? join(dirname(file), from) : undefined;
		const target = inside ? (/^(?:src\/)?([^/]+)\//.exec(inside)?.[1] ?? inside) : from;
		const typesOnly = /^type\s|^\{\s*(?:type\s[^,]*,?\s*)+\}$/.test(names);
		const fits = (rule: string) =>
			rule.startsWith('type:')
				? typesOnly && target === rule.slice(5)
				: target === rule || (!inside && target.startsWith(rule));
		return !allowed || target === module || allowed.some(fits) ? [] : [`${file}: ${from}`];
	});
}

/** Each file with the files it imports, for types or not, at once or later. */
function importsIn(sources: Record<string, string>): Map<string, string[]> {
	const importsOf = (file: string, source: string) =>
		[...source.matchAll(STATEMENT), ...source.matchAll(LOADED_LATER)]
			.map((match) => match[2] ?? match[1] ?? '')
			.filter((from) => from.startsWith('.'))
			.map((from) => join(dirname(file), from));
	return new Map(Object.entries(sources).map(([file, text]) => [file, importsOf(file, text)]));
}

/** Files in a circle, or between two: what is left when whatever imports nothing or is imported by nothing goes. */
function circles(imports: ReadonlyMap<string, string[]>): string[] {
	const left = new Map([...imports].filter(([, targets]) => targets.some((to) => imports.has(to))));
	const wanted = new Set([...left.values()].flat());
	for (const file of left.keys()) if (!wanted.has(file)) left.delete(file);
	return left.size === imports.size ? [...left.keys()] : circles(left);
}

const read = (pattern: string) =>
	Object.fromEntries(
		globSync(pattern).map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
	);

test('no circle of imports, and nobody imports a command', () => {
	const imports = importsIn(read('{src,scripts}/**/*.{ts,mjs,js,astro,mdx}'));
	expect(circles(imports)).toEqual([]);
	const outsiders = [...imports].filter(([file]) => !file.startsWith('src/cli/'));
	expect(outsiders.filter(([, to]) => to.some((path) => path.startsWith('src/cli/')))).toEqual([]);
});

test('a planted circle is caught, through types and what is loaded later', () => {
	const sources = {
		'src/a.ts': "import type { B } from './b.astro';\nimport { d } from './d.ts';",
		'src/b.astro': "---\nconst c = await import('./c.ts');\n---",
		'src/c.ts': "export * from './a.ts';",
		'src/d.ts': '',
		'src/e.ts': "import { a } from './a.ts';",
	};
	expect(circles(importsIn(sources))).toEqual(['src/a.ts', 'src/b.astro', 'src/c.ts']);
	expect(circles(importsIn({ ...sources, 'src/c.ts': '' }))).toEqual([]);
});

test('modules import only what the architecture allows', () => {
	const files = Object.entries(read('src/**/*.{ts,astro}'));
	expect(files.length).toBeGreaterThan(50);
	expect(files.flatMap(([file, source]) => violations(file, source))).toEqual([]);
});

test('a planted import is caught', () => {
	const planted =
		"import { readFileSync } from 'node:fs';\nexport {\n\tcheck,\n} from '../check/index.ts';\n";
	expect(violations('src/model/a.ts', planted)).toHaveLength(2);
	expect(
		violations('src/components/A.astro', `---\nimport { site } from '../site/site.ts';`),
	).toHaveLength(1);
	expect(
		violations('src/markdown/a.ts', "import { kinds } from '../model/index.ts';"),
	).toHaveLength(1);
	expect(
		violations('src/markdown/a.ts', "import type { Entry } from '../model/index.ts';"),
	).toEqual([]);
});

test('only what belongs to a language names one: everywhere else site.yaml decides', () => {
	const literal = /(["'`])nl\1|lang=nl\b/;
	const files = Object.entries(read('src/**/*.{ts,astro,mdx,typ,js}'));
	const named = files.filter(
		([file, source]) => !/^src\/(?:languages|countries)\//.test(file) && literal.test(source),
	);
	expect(named.map(([file]) => file)).toEqual([]);
	expect(literal.test("const lang = 'nl';")).toBe(true);
});
