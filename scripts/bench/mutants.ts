import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, makeCopy } from './mutants/copy.ts';
import { type Mutant, mutantsOf } from './mutants/mutants-of.ts';
import { pick } from './mutants/pick.ts';
import { inRounds, relatedTests } from './mutants/related.ts';
import type { Row } from './row.ts';

export interface Options {
	/** Folder of src; absent: every one that unit tests look at. */
	folder?: string;
	/** How many mutants of each folder. */
	count?: number;
	seed?: number;
	/** Only the tests of the folder itself: quicker, and stricter. */
	near?: boolean;
}

/** What only tests in a browser see, what only commands that are started see, and what a schema says. */
const ELSEWHERE = ['cli', 'components', 'layouts', 'model', 'pages', 'styles'];
/** How much may go by unnoticed, in percent. */
const MOST = { all: 10, folder: 15 };

/** Makes small mistakes in the code, one at a time, and counts those that no test notices. */
export async function bench({
	folder,
	count = 20,
	seed = 1,
	near = false,
}: Options): Promise<Row[]> {
	const copy = makeCopy();
	try {
		const testsOf = relatedTests(copy.root);
		const roundsOf = ({ file }: Mutant) =>
			inRounds(file, testsOf(file)).slice(0, near ? 1 : undefined);
		const samples = foldersIn(copy.root, folder).map((name) => ({
			name,
			mutants: pick(allMutants(copy.root, name), count, seed),
		}));
		const tests = samples.flatMap(({ mutants }) => mutants.flatMap((one) => roundsOf(one).flat()));
		if (tests.length > 0 && (await copy.prove([...new Set(tests)])) !== 'passed')
			throw new Error('A test fails before anything is changed');
		const rows: Row[] = [];
		let [made, missed] = [0, 0];
		for (const { name, mutants } of samples) {
			const survivors = await survivorsOf(copy, mutants, roundsOf);
			[made, missed] = [made + mutants.length, missed + survivors.length];
			rows.push(rowOf(name, mutants.length, survivors.length, MOST.folder));
		}
		return [...rows, rowOf('alles', made, missed, MOST.all)];
	} finally {
		copy.remove();
	}
}

const foldersIn = (root: string, only?: string) =>
	[...new Set(globSync('*/**/*.ts', { cwd: join(root, 'src') }).map((file) => file.split('/')[0]))]
		.filter((name) => name !== undefined)
		.filter((name) => (only === undefined ? !ELSEWHERE.includes(name) : name === only))
		.sort();

const allMutants = (root: string, folder: string) =>
	globSync(`src/${folder}/**/*.ts`, { cwd: root })
		.sort()
		.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));

/** Those that no test noticed, told as they are found. */
async function survivorsOf(
	copy: Copy,
	mutants: readonly Mutant[],
	roundsOf: (mutant: Mutant) => string[][],
): Promise<Mutant[]> {
	const survivors: Mutant[] = [];
	for (const mutant of mutants) {
		if (await isNoticed(copy, mutant, roundsOf(mutant))) continue;
		survivors.push(mutant);
		const { file, line, operator, was, is } = mutant;
		console.log(`${file}:${line} ${operator}: ${short(was)} → ${short(is)}`);
	}
	return survivors;
}

async function isNoticed(copy: Copy, { file, text }: Mutant, rounds: readonly string[][]) {
	for (const tests of rounds)
		if ((await copy.testWith(file, text, tests)) !== 'passed') return true;
	return false;
}

const short = (code: string) => JSON.stringify(code.replaceAll(/\s+/g, ' ').slice(0, 80));

const rowOf = (name: string, made: number, missed: number, goal: number): Row => ({
	name: `${name}: ${made} fouten gemaakt, ${missed} niet gemerkt`,
	value: made === 0 ? 0 : (missed / made) * 100,
	unit: '%',
	goal,
});
