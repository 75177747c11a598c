import type { ExitCode } from './exit-codes.ts';

/** A build that ends early for a reason already known: the message says all, a stack trace would add nothing. */
export class BuildStopped extends Error {
	exitCode: ExitCode;

	constructor(exitCode: ExitCode, message = '') {
		super(message);
		this.exitCode = exitCode;
	}
}
