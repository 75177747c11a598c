/** Something wrong in the content: data, not an exception. `check` locates and explains it. */
export interface Problem {
	/** Says what should hold, as in reference-exists. */
	rule: string;
	/** Path from the folder that holds content/. */
	file: string;
	/** Into the front matter; absent: the whole file, or the body. */
	path?: readonly (string | number)[];
	/** In the Markdown below the front matter: line and column, both from 1. */
	inBody?: { line: number; column: number };
	/** What the message needs to know. */
	params?: Record<string, string | number>;
	/** A warning is shown and never stops a build; a notice is for whoever reads the change. */
	severity?: 'error' | 'warning' | 'notice';
}
