import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { withPeak } from '../peak.ts';

/** What a command took of the machine, with all that it started. */
export interface Taken {
	/** Seconds of processor: on a machine that others use too, the clock says nothing. */
	cpu: number;
	/** Most memory at one moment, in MB. */
	peak: number;
	/** What it printed. */
	said: string;
}

/** The shell adds up what its children used, and theirs. */
const SCRIPT = '"$@"; code=$?; times; exit $code';
const USED = /(\d+)m([\d.]+)s/g;

/** Runs one of Node's scripts in a folder; throws when it fails. */
export async function taken(
	cwd: string,
	args: string[],
	env: NodeJS.ProcessEnv = {},
): Promise<Taken> {
	const child = spawn('sh', ['-c', SCRIPT, 'sh', process.execPath, ...args], {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const output = Promise.all([text(child.stdout), text(child.stderr)]);
	const ended = () => new Promise<number | null>((done) => child.once('close', done));
	const [code, peak] = await withPeak(child.pid ?? 0, ended);
	const [said, wrong] = await output;
	if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}${wrong}`);
	const used = [...said.trimEnd().split('\n').slice(-1).join('').matchAll(USED)];
	const cpu = used.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
	return { cpu, peak, said };
}
