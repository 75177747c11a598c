import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { withPeak } from './peak.ts';
import type { Row } from './row.ts';

/** The whole print house, cold, on two cores: seconds and MB. */
const LONGEST = 30;
const MOST_MEMORY = 400;
/** Small enough to mail, in kB. */
const LARGEST: Record<string, number> = { beleidsdossier: 1000, vrijwilligersgids: 700 };

/** Prints everything once, cold. */
export async function bench(): Promise<Row[]> {
	const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-bench-'));
	try {
		const house = await runs(['src/cli/bin.mjs', 'print', '--no-cache', '--out', scratch]);
		const files = globSync('druk/**/*.pdf', { cwd: scratch });
		return [
			{ name: 'alles drukken', value: house.seconds, unit: 's', goal: LONGEST },
			{ name: 'alles drukken, geheugen', value: house.peak, unit: 'MB', goal: MOST_MEMORY },
			{ name: 'documenten', value: files.length, unit: '' },
			...files
				.filter((file) => !/(fiches|posters)\//.test(file))
				.map((file) => sizeRow(scratch, file)),
		];
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

function sizeRow(folder: string, file: string): Row {
	const name = basename(file, '.pdf');
	const row = { name, value: statSync(join(folder, file)).size / 1000, unit: 'kB' };
	const goal = LARGEST[name];
	return goal === undefined ? row : { ...row, goal };
}

/** Runs one of our commands as a process of its own: seconds on the clock, and the most memory of all it starts. */
async function runs(args: string[]) {
	const start = performance.now();
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	const ended = () => new Promise<number | null>((done) => child.once('close', done));
	const [code, peak] = await withPeak(child.pid ?? 0, ended);
	if (code !== 0) throw new Error(`${args[0]} stopped with code ${code}`);
	return { seconds: (performance.now() - start) / 1000, peak };
}
