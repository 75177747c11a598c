import { EXIT, type ExitCode } from './exit-codes.ts';

/** A command that ends early for a reason already known: the message says all, a stack trace would add nothing. */
export class Stopped extends Error {
	exitCode: ExitCode;

	constructor(exitCode: ExitCode, message = '', options?: ErrorOptions) {
		super(message, options);
		this.exitCode = exitCode;
	}
}

/** A command that was typed wrongly: how to type it is said below the message. */
export class Mistyped extends Stopped {
	constructor(message: string) {
		super(EXIT.usage, message);
	}
}
