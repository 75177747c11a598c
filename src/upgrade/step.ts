/** The texts of a content folder: path within it (actions/belbus/nl.md) → text. */
export type Files = ReadonlyMap<string, string>;

/** Brings content from one format to the next. */
export interface Step {
	/** The format that comes of it. */
	to: number;
	/** What is different now, in a Dutch sentence for editors. */
	what: string;
	/** Gives all files as they must become; one that is left out goes away. */
	change: (files: Files) => Files;
}

/** Changes the files whose path fits a pattern, and leaves all others as they are. */
export const changeEach = (
	files: Files,
	pattern: RegExp,
	change: (text: string, path: string) => string,
): Files =>
	new Map([...files].map(([path, text]) => [path, pattern.test(path) ? change(text, path) : text]));
