import { type WordLists, watchFor } from './watch.ts';
import { ABBREVIATIONS, type Abbreviation, type HardWord, hardWords } from './words/index.ts';

/** Helping verbs of the passive. */
const PASSIVE_VERBS: ReadonlySet<string> = new Set(['wordt', 'worden', 'werd', 'werden']);

/** A hard phrase, found by its longest word. */
interface Phrase extends HardWord {
	phrase: string;
	/** Where its longest word stands in it. */
	offset: number;
}

const phrases = new Map<string, Phrase[]>();
for (const [phrase, hard] of hardWords) {
	if (!/[ -]/.test(phrase)) continue;
	const longest = phrase.split(/[ -]/).reduce((a, b) => (b.length > a.length ? b : a));
	const found = { ...hard, phrase, offset: phrase.indexOf(longest) };
	phrases.set(longest, [...(phrases.get(longest) ?? []), found]);
}

export const wordLists: WordLists = {
	watch: watchFor([
		...hardWords.keys(),
		...phrases.keys(),
		...PASSIVE_VERBS,
		...Object.keys(ABBREVIATIONS),
	]),
	endsNoSentence: (word) => abbreviationOf(word)?.goesOn === true,
};

export const isPassiveVerb = (word: string): boolean => PASSIVE_VERBS.has(word);

export const abbreviationOf = (word: string): Abbreviation | undefined => {
	const key = word.replaceAll('.', '').toLowerCase();
	return Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
};

/** The hard word or phrase that a word is or belongs to, and where that begins and ends. */
export function hardWordAt(
	text: string,
	start: number,
	end: number,
): { hard: HardWord; start: number; end: number } | undefined {
	const word = text.slice(start, end).toLowerCase();
	const hard = hardWords.get(word);
	if (hard) return { hard, start, end };
	for (const found of phrases.get(word) ?? []) {
		const from = start - found.offset;
		const to = from + found.phrase.length;
		if (from >= 0 && text.slice(from, to).toLowerCase() === found.phrase && isWhole(text, from, to))
			return { hard: found, start: from, end: to };
	}
	return undefined;
}

const isWhole = (text: string, from: number, to: number) =>
	!/[\p{L}\p{N}]/u.test(text[from - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[to] ?? '');
