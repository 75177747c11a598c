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
	const first = await start();
	if (!first) return undefined;
	const free = [first];
	const inTurn = openSlots(AT_ONCE);
	const make = (job: Job) =>
		inTurn(sizeOf(job) > LARGE ? AT_ONCE : 1, async () => {
			const child = free.pop() ?? (await start());
			if (!child) throw new Error('The native compiler ran before, and now it does not');
			const { result, megabytes } = await answerOf(child, job);
			if (megabytes > MOST_MEGABYTES) await end(child);
			else free.push(child);
			return result;
		});
	return {
		name: 'native',
		make,
		close: async () => void (await Promise.all(free.splice(0).map(end))),
	};
}

/** One for each of two cores; with more, 400 MB in all would not do. */
const AT_ONCE = 2;

/** A document from more data than this is made alone. */
const LARGE = 200_000;

/** From here a fresh process costs less than what the old one holds. */
const MOST_MEGABYTES = 125;

const sizeOf = ({ data, files = {} }: Job) =>
	[data, ...Object.values(files)].reduce((sum, { length }) => sum + length, 0);

/** A child that is ready to work. */
async function start(): Promise<ChildProcess | undefined> {
	const child = fork(join(import.meta.dirname, 'child.ts'), {
		execArgv: ['--optimize-for-size'],
		serialization: 'advanced',
		// One heap for all its threads: several leave larger holes.
		env: { ...process.env, MALLOC_ARENA_MAX: '1' },
	});
	const isReady = await Promise.race([
		once(child, 'message').then(() => true),
		once(child, 'exit').then(() => false),
	]);
	return isReady ? child : undefined;
}

async function end(child: ChildProcess) {
	const ended = once(child, 'exit');
	child.disconnect();
	await ended;
}

async function answerOf(child: ChildProcess, job: Job) {
	const answer = await new Promise<Answer>((resolve, reject) => {
		const fail = (code: number | null) => reject(new Error(`The print process ended with ${code}`));
		child.once('exit', fail);
		child.once('message', (message) => {
			child.off('exit', fail);
			resolve(message as Answer);
		});
		child.send(job);
	});
	if ('error' in answer) throw new Error(answer.error);
	return answer;
}
