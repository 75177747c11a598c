/** A number that everybody in a country may call. What it is for stands with the words of each language, `line.<id>`. */
export interface NationalLine {
	id: string;
	/** As it is dialled: short, or in E.164. */
	number: string;
	/** The name of who answers. */
	who: string;
	/** No name but a word: every language has its own, `line.<id>.who`. */
	isWord?: true;
	/** Answers for Flanders alone. */
	isFlemish?: true;
	website?: string;
	/** Where we read it. Nobody called it since. */
	source: { publisher: string; url: string; date?: string };
}
