import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT } from '../../../src/pipeline/command/exit-codes.ts';

/** What the tests said; a test that never ends has noticed too. */
export type Verdict = 'passed' | 'failed' | 'too long';

/** The last version in a folder of its own, to break files in. */
export interface Copy {
	root: string;
	/** Before anything is changed, for as long as it takes: shows what fails. */
	prove(files: readonly string[]): Promise<Verdict>;
	test(files: readonly string[]): Promise<Verdict>;
	/** Tests with another text in the place of a file. */
	testWith(file: string, text: string, files: readonly string[]): Promise<Verdict>;
	remove(): void;
}

/** The slowest suites take a minute on a busy machine. */
const LONGEST = 240_000;
const A_DAY = 86_400_000;

export function makeCopy(): Copy {
	const root = join(mkdtempSync(join(tmpdir(), 'drempelwijzer-mutanten-')), 'kopie');
	execFileSync('git', ['worktree', 'add', '--quiet', '--detach', root, 'HEAD']);
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
	const test = (files: readonly string[]) =>
		runTests(root, files, { longest: LONGEST, stdio: 'ignore' });
	const remove = () => {
		rmSync(join(root, '..'), { recursive: true, force: true });
		execFileSync('git', ['worktree', 'prune']);
	};
	// Who stops half an hour of mistakes leaves no copy behind.
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			remove();
			process.exit(EXIT.ours);
		});
	return {
		root,
		prove: (files) => runTests(root, files, { longest: A_DAY, stdio: 'inherit' }),
		test,
		testWith: async (file, text, files) => {
			const path = join(root, file);
			const original = readFileSync(path, 'utf8');
			writeFileSync(path, text);
			try {
				return await test(files);
			} finally {
				writeFileSync(path, original);
			}
		},
		remove,
	};
}

async function runTests(
	cwd: string,
	files: readonly string[],
	{ longest, stdio }: { longest: number; stdio: 'ignore' | 'inherit' },
): Promise<Verdict> {
	const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.ts'];
	const args = [...vitest, '--bail=1', '--silent', '--reporter=dot', ...files];
	// A group of its own: its workers end with it.
	const child = spawn(process.execPath, args, { cwd, stdio, detached: true });
	const end = () => process.kill(-(child.pid ?? 0), 'SIGKILL');
	process.once('exit', end);
	let isLate = false;
	const timer = setTimeout(() => {
		isLate = true;
		end();
	}, longest);
	const code = await new Promise((done) => child.once('close', done));
	clearTimeout(timer);
	process.off('exit', end);
	if (isLate) return 'too long';
	return code === 0 ? 'passed' : 'failed';
}
