import { nativeEngine } from './engine-native.ts';
import type { Engine, Job } from './engine.ts';

/** What a child process is asked: data that process messages carry, bytes and all. */
export interface Question {
	wants: 'make' | 'draw';
	job: Job;
}

/** What it answers, with the memory it holds by then. */
export type Answer = { result: unknown; megabytes: number } | { error: string };

/** The native compiler in a process of its own. It says when it is ready, and ends when its parent lets go. */
const engine = nativeEngine();
if (engine) {
	process.on('message', async (question: Question) => {
		process.send?.(await answer(engine, question));
	});
	process.send?.('ready');
}

async function answer(engine: Engine, { wants, job }: Question): Promise<Answer> {
	try {
		const result = await (wants === 'make' ? engine.make(job) : engine.draw?.(job));
		return { result, megabytes: process.memoryUsage.rss() / 1e6 };
	} catch (error) {
		return { error: (error as Error).message };
	}
}
