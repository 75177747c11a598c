import { setFlagsFromString } from 'node:v8';

/** V8 otherwise keeps some fifty megabytes of room for garbage: printing wants its memory for pages. */
const LEAN = '--optimize-for-size --semi-space-growth-factor=1';
const USUAL = '--no-optimize-for-size --semi-space-growth-factor=2';

/** Does work that fills the memory of other processes, and keeps that of this one small meanwhile. */
export async function withLeanMemory<T>(work: () => Promise<T>): Promise<T> {
	setFlagsFromString(LEAN);
	try {
		return await work();
	} finally {
		setFlagsFromString(USUAL);
	}
}
