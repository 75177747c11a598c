import pc from 'picocolors';

/** Tells whoever watches how far a step is. */
export type Progress = (how: string) => void;

/** Below this, a line that comes and goes is only noise. */
const QUIET_FOR = 2000;
/** Where there is no terminal (CI), a line now and then says that it still runs. */
const LOG_EVERY = 15_000;

/** Does one step of a command: says its name, how far it is, what came of it and how long it took. */
export async function step<T>(
	name: string,
	work: (progress: Progress) => T | Promise<T>,
	outcome: (result: T) => string = () => '',
): Promise<T> {
	const start = performance.now();
	const meter = startMeter(name, start);
	try {
		const result = await work(meter.progress);
		meter.stop();
		report(pc.green('✓'), name, outcome(result), start);
		return result;
	} catch (cause) {
		meter.stop();
		report(pc.red('✗'), name, '', start);
		throw cause;
	}
}

/** Seconds as a Dutch reader writes them: 1,2 s. */
export const seconds = (milliseconds: number) =>
	`${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;

function report(sign: string, name: string, outcome: string, start: number) {
	const time = pc.dim(seconds(performance.now() - start).padStart(8));
	console.log(`${sign} ${name.padEnd(28)} ${outcome.padEnd(34)} ${time}`);
}

function startMeter(name: string, start: number) {
	let how = '';
	// What comes and goes is no outcome: who keeps the outcome in a file does not get it.
	const { isTTY } = process.stderr;
	const show = () => {
		const line = `  ${name} ${how} ${seconds(performance.now() - start)}`;
		if (isTTY) process.stderr.write(`\r\x1b[K${pc.dim(line)}`);
		else console.error(line);
	};
	const first = setTimeout(show, QUIET_FOR);
	const next = setInterval(show, isTTY ? 1000 : LOG_EVERY);
	return {
		progress: (news: string) => {
			how = news;
		},
		stop: () => {
			clearTimeout(first);
			clearInterval(next);
			if (isTTY) process.stderr.write('\r\x1b[K');
		},
	};
}
