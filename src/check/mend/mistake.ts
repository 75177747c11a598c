import type { Country } from '../../countries/index.ts';
import type { Holds } from '../issues/fields.ts';
import type { Position } from '../problem.ts';

/** What is known about a mistake, enough to write its line anew. */
export interface Mistake extends Position {
	rule: string;
	/** The line as it stands in the file. */
	source: string;
	/** The line below it, where a text may go on. */
	below?: string | undefined;
	/** In the text below the data: Markdown. */
	isInText: boolean;
	params: Record<string, string | number>;
	suggestion?: string | undefined;
	/** What the field takes that the message is about. */
	holds?: Holds | undefined;
	/** Of the town: how people there write a telephone number. */
	country?: Country | undefined;
}

/** A line to paste, and what reading it must give. */
export type Offer = DataOffer | TextOffer;

export interface DataOffer {
	line: string;
	/** The names and values on the line, in order. */
	parts: readonly string[];
	/** Of these, what must be read as a text: not as a number, a date, true or false. */
	text?: string;
}

export interface TextOffer {
	line: string;
	/** The words that a reader must see of it. */
	words: string;
}

export type Mend = (mistake: Mistake) => Offer | undefined;
