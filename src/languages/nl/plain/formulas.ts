/** What formulas count in a text. */
export interface Counted {
	words: number;
	sentences: number;
	syllables: number;
	longWords: number;
}

/** Flesch for Dutch by Douma (1960): 0 is very difficult, 100 very easy. Of a text without words: 100. */
export const douma = ({ words, sentences, syllables }: Counted): number =>
	words === 0 ? 100 : 206.835 - 0.93 * (words / sentences) - 77 * (syllables / words);

/** LIX by Björnsson (1968): below 30 is very easy, above 60 very difficult. */
export const lix = ({ words, sentences, longWords }: Counted): number =>
	words === 0 ? 0 : words / sentences + (100 * longWords) / words;

export const averageSentence = ({ words, sentences }: Pick<Counted, 'words' | 'sentences'>) =>
	sentences === 0 ? 0 : words / sentences;
