/** A word that many readers stumble over: why, and what to write instead. */
export interface HardWord {
	/** As in a dictionary. */
	word: string;
	/** For an editor, in Dutch. */
	why: string;
	instead: string;
}

/** A row of a list: the word and its other forms with | between them, then what to write instead. */
export type Row = readonly [forms: string, instead: string];
