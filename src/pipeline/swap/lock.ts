import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning } from '../command/processes.ts';

/** Removing a large old site can take seconds on a slow disk. */
const LONGEST_WAIT = 60_000;

/** Does something while no other process holds the lock; a lock whose holder died is taken over. */
export function withLock<T>(file: string, work: () => T, longestWait = LONGEST_WAIT): T {
	take(file, Date.now() + longestWait);
	try {
		return work();
	} finally {
		rmSync(file, { force: true });
	}
}

function take(file: string, until: number) {
	while (!tryTake(file)) {
		const holder = holderOf(file);
		if (!isRunning(holder)) rmSync(file, { force: true });
		else if (Date.now() > until) throw new Error(`${file} is held by process ${holder}`);
		else pause(50);
	}
}

/** A link appears with its text already in it: nobody can read a lock that is half written. */
function tryTake(file: string): boolean {
	const mine = `${file}.${process.pid}`;
	writeFileSync(mine, String(process.pid));
	try {
		linkSync(mine, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(mine, { force: true });
	}
}

/** 0 when the holder has just let go. */
function holderOf(file: string): number {
	try {
		return Number(readFileSync(file, 'utf8'));
	} catch {
		return 0;
	}
}

/** Waits without giving way to signal handlers: the work between take and release is one piece. */
const pause = (milliseconds: number) =>
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
