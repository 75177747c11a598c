/** What a terminal or a host sends to end a command, and the exit code that tells of it. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];

/** Waits until somebody ends a command that would go on for ever: that is how it should end. */
export const untilStopped = () =>
	new Promise<void>((done) => {
		for (const name of names) process.once(name, () => done());
	});

/** Ends the process at a signal, with what `exit` handlers clean up; gives what takes the signals' meaning away again. */
export function exitOnSignals(): () => void {
	const end = (name: keyof typeof SIGNALS) => process.exit(SIGNALS[name]);
	for (const name of names) process.once(name, end);
	return () => names.forEach((name) => process.off(name, end));
}
