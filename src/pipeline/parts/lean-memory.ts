import { setFlagsFromString } from 'node:v8';

/**
 * V8 otherwise keeps some fifty megabytes of room for garbage: printing wants its memory for pages. Not optimize-for-size: what is
 * compiled under it stays slow afterwards, and the gates and the search index come afterwards.
 */
const LEAN = '--semi-space-growth-factor=1';
const USUAL = '--semi-space-growth-factor=2';

/** Does work that fills the memory of other processes, and keeps that of this one small meanwhile. */
export async function withLeanMemory<T>(work: () => Promise<T>): Promise<T> {
	setFlagsFromString(LEAN);
	try {
		return await work();
	} finally {
		setFlagsFromString(USUAL);
	}
}
