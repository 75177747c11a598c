import { nativeEngine } from './native.ts';
import type { Engine, Job, Made, Unsettled } from './engine.ts';

/** What a child answers to a job, with the memory it holds by then. */
export type Answer = { result: Made | Unsettled; megabytes: number } | { error: string };

/** The native compiler in a process of its own. It says when it is ready, and ends when its parent lets go. */
const engine = nativeEngine();
if (engine) {
	process.on('message', async (job: Job) => {
		process.send?.(await answer(engine, job));
	});
	process.send?.('ready');
}

async function answer(engine: Engine, job: Job): Promise<Answer> {
	try {
		return { result: await engine.make(job), megabytes: process.memoryUsage.rss() / 1e6 };
	} catch (error) {
		return { error: (error as Error).message };
	}
}
