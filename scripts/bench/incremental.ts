import { appendFileSync, cpSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../../src/pipeline/input/today.ts';
import type { Row } from './row.ts';
import { taken } from './scale/processor.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'src/cli/bin.mjs');
const CHANGED = 'barriers/*/nl.md';
const DAY = 86_400;
/** Where documents of earlier builds are kept. */
const PRINTED = '.cache/druk';
const LONGEST = { nothing: 6, sentence: 8 };

/** What a build costs when it was built before: after nothing, after one sentence, and on the next day. */
export async function bench(): Promise<Row[]> {
	const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-bench-'));
	const content = join(scratch, 'content');
	cpSync(join(ROOT, 'content'), content, { recursive: true });
	const now = Date.parse(today()) / 1000;
	const cpuOf = async (epoch: number, ...args: string[]) => {
		const where = ['--content', content, '--out', join(scratch, 'site')];
		const env = { SOURCE_DATE_EPOCH: String(epoch) };
		return (await taken(ROOT, [BIN, 'build', ...where, ...args], env)).cpu;
	};
	let first = 0;
	const build = async (name: string, epoch: number, goal?: number): Promise<Row[]> => {
		const start = Date.now();
		const cpu = await cpuOf(epoch);
		first ||= cpu;
		return [
			{ name: `${name}: alles`, value: cpu, unit: 's CPU', ...(goal !== undefined && { goal }) },
			{ name: `${name}: zoveel van de eerste keer`, value: (100 * cpu) / first, unit: '%' },
			{ name: `${name}: opnieuw gedrukt of getekend`, value: madeSince(start), unit: '' },
		];
	};
	try {
		const rows = await build('eerste keer', now);
		rows.push(...(await build('niets veranderd', now, LONGEST.nothing)));
		const [file = ''] = globSync(CHANGED, { cwd: content }).sort();
		appendFileSync(join(content, file), '\nWie dit leest, weet nu een zin meer.\n');
		const site = await cpuOf(now, '--no-print');
		rows.push({
			...{ name: 'een zin erbij: de site', value: site, unit: 's CPU' },
			goal: LONGEST.sentence,
		});
		rows.push(...(await build('een zin erbij', now)));
		rows.push(...(await build('een dag later', now + DAY)));
		return rows;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

/** What was made again: a file that is only read keeps the day on which it was born. */
const madeSince = (start: number) =>
	globSync('*', { cwd: PRINTED }).filter(
		(name) => statSync(join(PRINTED, name)).birthtimeMs >= start,
	).length;
