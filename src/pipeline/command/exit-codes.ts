/** What every command of ours tells the shell. */
export const EXIT = {
	good: 0,
	/** The content has problems: an editor can mend it. */
	content: 1,
	/** The command was typed wrongly. */
	usage: 2,
	/** A fault of ours, or of the machine. */
	ours: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
