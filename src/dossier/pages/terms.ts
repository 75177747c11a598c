import type { Entry } from '../../model/index.ts';
import { type Dossier, all } from '../dossier.ts';

type Term = Entry<'glossary'>;

/** A piece of text: plain, or a word that the glossary explains. */
export interface Piece {
	text: string;
	term?: Term;
}

/** Finds glossary words in a text. */
export interface TermFinder {
	/** By the forms in which they are written, in lower case. */
	byForm: Map<string, Term>;
	/** The same, the longest first. */
	forms: string[];
	/** A text without any of these holds no form. */
	firstWords: Set<string>;
	/** Finds all forms; only where nothing can stand around them without a space. */
	whole: RegExp | undefined;
	lang: string;
}

/** What may stand around a word without a space: articles before it in Arabic, endings after it elsewhere. */
const AROUND: Record<string, [before: string, after: string]> = {
	ar: ['(?:[وفبك]?ال|لل|[وفبلك])?', '(?:ة|ات|ين|ون|ها|هم)?'],
	tr: ['', "(?:['’]?\\p{L}{1,6})?"],
	fr: ['', '(?:e?s|x)?'],
	en: ['', "(?:e?s|['’]s)?"],
};

const made = new WeakMap<Dossier, TermFinder>();

/** Cuts a text at the glossary words in it; each word counts the first time only, across `seen`. */
export function markTerms(finder: Dossier | TermFinder, text: string, seen: Set<Term>): Piece[] {
	const found = 'byForm' in finder ? finder : dutchFinder(finder);
	const pattern = patternFor(found, text);
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of pattern ? text.matchAll(pattern) : []) {
		const form = match.groups?.['form'] ?? '';
		const term = found.byForm.get(form.toLocaleLowerCase(found.lang));
		if (!term || seen.has(term)) continue;
		seen.add(term);
		if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
		pieces.push({ text: match[0], term });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end) });
	return pieces;
}

/** The glossary words in some texts, in reading order of the glossary. */
export function termsIn(dossier: Dossier, texts: Iterable<string>): Term[] {
	const seen = new Set<Term>();
	for (const text of texts) markTerms(dossier, text, seen);
	return all(dossier, 'glossary').filter((term) => seen.has(term));
}

/** What a word is called in a language, the best one first; none where the glossary has none. */
export const wordsIn = ({ data }: Term, lang: string): string[] => data.wordsIn[lang] ?? [];

/** The languages in which the town gives its words. */
export const wordLanguages = (dossier: Dossier): string[] => [
	...new Set(all(dossier, 'glossary').flatMap(({ data }) => Object.keys(data.wordsIn))),
];

/** A reader needs no more to know the idea again; the other words are there for search. */
const MOST_WORDS = 3;

/** A few words for a glossary word in every language that has any. */
export const fewWords = ({ data }: Term) =>
	Object.entries(data.wordsIn)
		.map(([lang, words]) => ({ lang, words: words.slice(0, MOST_WORDS) }))
		.filter(({ words }) => words.length > 0);

/**
 * Finds some words in a translation, by the first word that its language has for them and by the Dutch ones that
 * translators leave in it. The others are there for search, and too wide: "friend" is not always a buddy.
 */
export const finderIn = (lang: string, terms: readonly Term[]): TermFinder =>
	makeFinder(terms, lang, (term) => [...wordsIn(term, lang).slice(0, 1), ...dutchForms(term)]);

function dutchFinder(dossier: Dossier): TermFinder {
	const found =
		made.get(dossier) ?? makeFinder(all(dossier, 'glossary'), dossier.site.original, dutchForms);
	made.set(dossier, found);
	return found;
}

const dutchForms = ({ data }: Term) => [data.title, ...data.forms];

function makeFinder(
	terms: readonly Term[],
	lang: string,
	formsOf: (term: Term) => string[],
): TermFinder {
	const byForm = new Map<string, Term>();
	for (const term of terms)
		for (const form of formsOf(term)) byForm.set(form.toLocaleLowerCase(lang), term);
	const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
	const firstWords = new Set(forms.map((form) => WORD.exec(form)?.[0] ?? ''));
	const whole = lang in AROUND ? undefined : patternOf(forms, lang);
	return { lang, byForm, forms, firstWords, whole };
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = new RegExp(WORD, 'gu');

/** What to look for in a text; nothing in most, and trying hundreds of forms everywhere takes long. */
function patternFor({ forms, firstWords, whole, lang }: TermFinder, text: string) {
	const lower = text.toLocaleLowerCase(lang);
	if (whole) {
		const mayHold = ['', ...(lower.match(WORDS) ?? [])].some((word) => firstWords.has(word));
		return mayHold ? whole : undefined;
	}
	const held = forms.filter((form) => lower.includes(form));
	return held.length > 0 ? patternOf(held, lang) : undefined;
}

function patternOf(forms: readonly string[], lang: string): RegExp {
	const [before, after] = AROUND[lang] ?? ['', ''];
	const form = `(?<form>${forms.map((each) => RegExp.escape(each)).join('|') || '(?!)'})`;
	return new RegExp(`(?<![\\p{L}\\p{N}])${before}${form}${after}(?![\\p{L}\\p{N}])`, 'giu');
}
