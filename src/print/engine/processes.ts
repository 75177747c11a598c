import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer } from './child.ts';
import type { Engine, Job } from './engine.ts';
import { openSlots } from './slots.ts';

/**
 * The native compiler in processes of their own, or nothing where it does not run. A Typst that has laid out a
 * dossier keeps hundreds of megabytes, whatever it is told to forget: they go with its process.
 */
export async function processEngine(): Promise<Engine | undefined> {
	const children = new Set<ChildProcess>();
	const first = await start(children);
	if (!first) return undefined;
	let free = [first];
	const isAlive = (child: ChildProcess) => children.has(child);
	const inTurn = openSlots(AT_ONCE);
	let isClosed = false;
	const make = (job: Job) =>
		inTurn(async () => {
			if (isClosed) throw new Error('The print processes have been ended');
			const child = free.find(isAlive) ?? (await start(children));
			free = free.filter((one) => one !== child && isAlive(one));
			if (!child) throw new Error('The native compiler ran before, and now it does not');
			const { result, megabytes } = await answerOf(child, job);
			if (megabytes <= MOST_MEGABYTES) free.push(child);
			else await end(child);
			return result;
		});
	// A signal or a fault may end this process in the middle of a job: no child goes on for nobody.
	const kill = () => children.forEach((child) => child.kill('SIGKILL'));
	process.once('exit', kill);
	return {
		name: 'native',
		make,
		async close() {
			isClosed = true;
			await Promise.all([...children].map(end));
			process.off('exit', kill);
		},
	};
}

/** Milliseconds. A dossier of three hundred pages takes a tenth of it on a slow machine: what takes longer never ends. */
const PATIENCE = 600_000;

/** One for each of two cores; with more, 400 MB in all would not do. */
const AT_ONCE = 2;

/** From here a fresh process costs less than what the old one holds. */
const MOST_MEGABYTES = 125;

/** A child that is ready to work; it stands in the list from its first moment, so that whoever ends all ends it too. */
async function start(children: Set<ChildProcess>): Promise<ChildProcess | undefined> {
	const child = fork(join(import.meta.dirname, 'child.ts'), {
		execArgv: ['--optimize-for-size'],
		serialization: 'advanced',
		// One heap for all its threads: several leave larger holes.
		env: { ...process.env, MALLOC_ARENA_MAX: '1' },
	});
	children.add(child);
	child.once('exit', () => children.delete(child));
	const ready = Promise.race([
		once(child, 'message').then(() => true),
		once(child, 'exit').then(() => false),
	]);
	const isReady = await inTime(child, ready, 'The print process did not start');
	if (isReady) return child;
	// Not that it does not run here: it was not let run.
	if (child.signalCode === 'SIGKILL') throw new Error('The print process was killed');
	return undefined;
}

/** Whatever it is doing: a compiler that works hears nothing until it is ready. */
async function end(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill('SIGKILL');
	await ended;
}

/** What hangs is ended, and no command waits for it for ever. */
async function inTime<Result>(
	child: ChildProcess,
	work: Promise<Result>,
	what: string,
): Promise<Result> {
	const { promise: late, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => {
		reject(new Error(`${what} within ${PATIENCE / 60_000} minutes`));
		child.kill('SIGKILL');
	}, PATIENCE);
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

async function answerOf(child: ChildProcess, job: Job) {
	const work = new Promise<Answer>((resolve, reject) => {
		const fail = (code: number | null, signal: string | null) =>
			reject(new Error(`The print process ended with ${signal ?? code}`));
		child.once('exit', fail);
		child.once('message', (message) => {
			child.off('exit', fail);
			resolve(message as Answer);
		});
		child.send(job, (error) => error && reject(error));
	});
	const answer = await inTime(child, work, `Typst did not finish ${job.template}`);
	if ('error' in answer) throw new Error(answer.error);
	return answer;
}
