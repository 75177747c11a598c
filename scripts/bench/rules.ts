import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestSpecification, type Vitest, createVitest } from 'vitest/node';
import { messages } from '../../src/check/messages/index.ts';
import type { Row } from './row.ts';
import { casesFor } from './rules/cases-for.ts';
import { type Mutant, mutate } from './rules/mutant.ts';

const root = join(import.meta.dirname, '../..');
const RULES = join(root, 'src/dossier/rules/index.ts');
const CHECK = join(root, 'src/check/index.ts');
/** The tests of the rules; the large batteries stay out. What is likely to notice comes first: once is enough. */
const ROUNDS = [
	['check/cases', 'dossier/rules'],
	[
		'check/unreadable',
		'check/pictures',
		'check/messages',
		'check/mend',
		'check/good-content',
		'dossier',
	],
].map((names) => names.map((name) => `tests/unit/${name}`));

/** Takes the rules of the content check away one by one, and counts those that no test misses. */
export async function benchRules(): Promise<Row[]> {
	let current: Mutant | undefined;
	const plugin = {
		name: 'mutant',
		enforce: 'pre' as const,
		transform: (code: string, id: string) =>
			current && id.split('?')[0] === current.file ? mutate(current, code) : undefined,
	};
	const vitest = await createVitest(
		'test',
		// A mutant that is kept on disk would be met again by the next.
		{
			config: join(root, '.config/vitest.ts'),
			watch: false,
			bail: 1,
			reporters: [{}],
			fsModuleCache: false,
		},
		{ plugins: [plugin] },
	);
	try {
		if (await isNoticed(vitest)) throw new Error('A test fails before any rule is taken away');
		const missed: string[] = [];
		const all = mutants();
		for (const mutant of all) {
			current = mutant;
			vitest.invalidateFile(mutant.file);
			if (!(await isNoticed(vitest, mutant.rule))) missed.push(mutant.name);
			vitest.invalidateFile(mutant.file);
		}
		for (const name of missed) console.error(`geen test mist ${name}`);
		return [
			{ name: 'regels weggenomen, een voor een', value: all.length, unit: '' },
			{ name: 'daarvan door geen test gemist', value: missed.length, unit: '', goal: 0 },
		];
	} finally {
		await vitest.close();
	}
}

/** Every sentence of the check falls silent once; every rule over several fiches is left out once. */
function mutants(): Mutant[] {
	const silent = Object.keys(messages).map((rule) => ({ name: rule, rule, file: CHECK }));
	const list = /const rules: readonly Rule\[\] = \[([^\]]*)\]/.exec(readFileSync(RULES, 'utf8'));
	const functions = (list?.[1] ?? '').split(',').map((name) => name.trim());
	const left = functions
		.filter((name) => name !== '')
		.map((name) => ({ name: `${name}()`, leftOut: name, file: RULES }));
	return [...silent, ...left];
}

/** Whether a test fails: first the cases about this very rule, then all. */
async function isNoticed(vitest: Vitest, rule?: string): Promise<boolean> {
	const about = rule === undefined ? undefined : casesFor(rule);
	if (about) {
		const cases = await vitest.globTestSpecifications(['tests/unit/check/cases']);
		const narrowed = cases.map(({ project, moduleId }) =>
			project.createSpecification(moduleId, { testNamePattern: about }),
		);
		if (await fails(vitest, narrowed)) return true;
	}
	for (const files of ROUNDS)
		if (await fails(vitest, await vitest.globTestSpecifications(files))) return true;
	return false;
}

async function fails(vitest: Vitest, specifications: TestSpecification[]): Promise<boolean> {
	const { testModules } = await vitest.runTestSpecifications(specifications);
	return testModules.some((module) => !module.ok());
}
