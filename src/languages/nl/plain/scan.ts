import { SORT, sortOf } from './letters.ts';
import { type Watch, type WordLists, isWatched } from './watch.ts';

/** A stretch of a text: offsets in UTF-16 units, the end not included. */
export interface Span {
	start: number;
	end: number;
}

export interface Sentence extends Span {
	words: number;
}

/** What one walk over a text finds. */
export interface Scan {
	words: number;
	/** Words of more than six letters, as LIX counts them. */
	longWords: number;
	sentences: Sentence[];
	/** Words worth a closer look: see `watchFor`. */
	watched: Span[];
}

/** LIX, Björnsson 1968. */
const LONG = 6;
const POINT = 0x2e;
const NOTHING = -1;
const { space, lineEnd, stop, mark, closer, apostrophe, comma, digit, small, capital, accent } =
	SORT;

/**
 * Cuts a text in sentences and words, in one walk: ten thousand fiches have no time for Intl.Segmenter.
 * The cuts are those of Intl.Segmenter('nl'), but a number may begin a sentence and an abbreviation such as
 * "bv." ends none; a test compares both on all content.
 */
export function scan(text: string, lists: WordLists): Scan {
	const found: Scan = { words: 0, longWords: 0, sentences: [], watched: [] };
	let start = -1;
	let words = 0;
	let at = 0;
	const close = (end: number) => {
		if (words > 0) found.sentences.push({ start, end, words });
		start = -1;
		words = 0;
	};
	while (at < text.length) {
		const sort = sortOf(text.charCodeAt(at));
		const from = at++;
		if (sort === space) continue;
		if (sort === lineEnd) {
			close(from);
			continue;
		}
		if (start < 0) start = from;
		if (sort >= digit && sort !== accent) {
			at = endOfWord(text, from);
			words++;
			addWord(found, text, { start: from, end: at }, lists.watch);
		} else if (sort === stop || sort === mark) {
			const end = endsHere(text, from, lists) ? endOfSentence(text, from) : 0;
			if (end > 0) close((at = end));
		}
	}
	close(text.trimEnd().length);
	return found;
}

function addWord(found: Scan, text: string, word: Span, watch: Watch) {
	found.words++;
	if (word.end - word.start > LONG) found.longWords++;
	if (isWatched(text, word.start, word.end, watch)) found.watched.push(word);
}

/** Letters and digits, and what stands between two of them: foto's, m.b.t, 2.500, beringen.be. */
function endOfWord(text: string, from: number): number {
	let at = from;
	let before = 0;
	for (;;) {
		const sort = sortAt(text, at);
		if (sort >= digit) {
			if (sort !== accent) before = sort;
			at++;
			continue;
		}
		const joins =
			sort === apostrophe || text.charCodeAt(at) === POINT || (sort === comma && before === digit);
		if (!joins) return at;
		const after = sortAt(text, at + 1);
		const isPair = before === digit ? after === digit : after === small || after === capital;
		if (!isPair) return at;
		at++;
	}
}

/** Not after an abbreviation: its full stop is its own. */
function endsHere(text: string, from: number, { watch, endsNoSentence }: WordLists): boolean {
	let start = from;
	while (start > 0 && sortOf(text.charCodeAt(start - 1)) >= digit) start--;
	return !isWatched(text, start, from, watch) || !endsNoSentence(text.slice(start, from));
}

/** Where the sentence ends that a full stop or mark may close; 0 when it closes none. */
function endOfSentence(text: string, from: number): number {
	let at = from;
	let isMark = false;
	for (let sort = sortAt(text, at); sort === stop || sort === mark || isCloser(sort);) {
		isMark ||= sort === mark;
		sort = sortAt(text, ++at);
	}
	const after = sortAt(text, at);
	if (isMark || at >= text.length || after === lineEnd) return at;
	if (after !== space) return 0;
	let next = at;
	while (isBetween(sortAt(text, next))) next++;
	return sortAt(text, next) === small ? 0 : at;
}

/** Past the end there is nothing: none of the sorts that go on. */
const sortAt = (text: string, at: number) =>
	at < text.length ? sortOf(text.charCodeAt(at)) : NOTHING;
const isCloser = (sort: number) => sort === closer || sort === apostrophe;
const isBetween = (sort: number) => sort === space || sort === SORT.other || isCloser(sort);
