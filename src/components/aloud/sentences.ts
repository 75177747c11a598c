/** From one letter up to another. */
export interface Span {
	start: number;
	end: number;
}

/** Chrome falls silent in the middle of a long utterance. */
const LONGEST = 180;

/** The sentences of a text; a very long one in pieces, cut after a comma where there is one. */
export function sentencesIn(text: string, lang: string): Span[] {
	// A line that ends in the file is no sentence that ends.
	const line = text.replaceAll(/\s/g, ' ');
	const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(line);
	return [...segments]
		.flatMap(({ segment, index }) => pieces(segment, index))
		.map((span) => trimmed(text, span))
		.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function pieces(sentence: string, start: number): Span[] {
	if (sentence.length <= LONGEST) return [{ start, end: start + sentence.length }];
	const head = sentence.slice(0, LONGEST);
	const signs = [', ', '; ', ': ', '، ', '؛ '];
	const comma = signs.reduce((last, sign) => Math.max(last, head.lastIndexOf(sign)), -1);
	const cut = comma > 0 ? comma + 2 : head.lastIndexOf(' ') + 1;
	if (cut <= 0) return [{ start, end: start + sentence.length }];
	return [{ start, end: start + cut }, ...pieces(sentence.slice(cut), start + cut)];
}

/** Without the space around it: that would be marked too. */
function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: from + words.trim().length };
}
