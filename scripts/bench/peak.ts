import { readFileSync, readdirSync } from 'node:fs';

/** Highest memory (MB) of a process and all its children, looked at ten times a second; Linux only, else 0. */
export async function withPeak<T>(pid: number, work: () => Promise<T>): Promise<[T, number]> {
	let peak = 0;
	const look = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 100);
	try {
		return [await work(), peak / 1024];
	} finally {
		clearInterval(look);
	}
}

/** Shared pages count once, so a browser with ten processes is not counted ten times. */
function memoryOf(pid: number): number {
	try {
		const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
		const own = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
		return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), own);
	} catch {
		// Gone by now, or not Linux.
		return 0;
	}
}

const childrenOf = (pid: number) =>
	readdirSync(`/proc/${pid}/task`).flatMap((task) =>
		readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
			.split(' ')
			.filter(Boolean)
			.map(Number),
	);
