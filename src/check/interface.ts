import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Words } from '../i18n/index.ts';
import { nearest } from './nearest.ts';
import type { FoundProblem } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';

/** Words for editors: they write in Dutch. */
const ONLY_DUTCH = /^admin\./;
const OURS = join(import.meta.dirname, '../../content/interface/nl.yaml');
const BLANK = /\{(\w+)\}/g;

/** The site's own words are the same sentences in every language, and leave open what ours leave open. */
export function checkInterface({ words, files }: ReadContent): FoundProblem[] {
	const ours = load(readFileSync(OURS, 'utf8')) as Words;
	const dutch = words['nl'] ?? {};
	return files.flatMap(({ place, file }) => {
		const given = place.type === 'words' ? words[place.lang] : undefined;
		if (place.type !== 'words' || !given) return [];
		const missing = Object.keys(dutch).filter((key) => !(key in given) && !ONLY_DUTCH.test(key));
		return [
			...missing.map((key) => ({ rule: 'word-is-there', file, params: { given: key } })),
			...Object.entries(given)
				.flatMap(([key, word]) => problemsOfWord(key, word, ours, place.lang))
				.map((problem) => ({ ...problem, file })),
		];
	});
}

type WordProblem = Omit<FoundProblem, 'file'>;
type Word = Words[string];

function problemsOfWord(key: string, word: Word, ours: Words, lang: string): WordProblem[] {
	const wanted = Object.hasOwn(ours, key) ? ours[key] : undefined;
	if (wanted === undefined) return [unknown('word-is-known', [key], key, Object.keys(ours))];
	const blanks = blanksIn(wanted);
	return formsOf(word).flatMap(([form, sentence]) => {
		const path = form === undefined ? [key] : [key, form];
		const forms: string[] = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
		if (form !== undefined && !forms.includes(form))
			return [
				{ rule: 'plural-form-exists', path, params: { given: form, forms: forms.join(', ') } },
			];
		return problemsOfBlanks(sentence, blanks, path, form);
	});
}

/** A blank of ours may only be left out where a form says how many there are: one fiche, two fiches. */
function problemsOfBlanks(sentence: string, blanks: string[], path: string[], form?: string) {
	const given = blanksIn(sentence);
	const left = blanks.filter((blank) => !given.includes(blank));
	const wrong = given.filter((blank) => !blanks.includes(blank));
	if (wrong.length > 0)
		return wrong.map((blank) =>
			unknown('blank-is-known', path, blank, left.length > 0 ? left : blanks),
		);
	if (form !== undefined && form !== 'other') return [];
	return left.map((blank): WordProblem => ({
		rule: 'blank-is-there',
		path,
		params: { given: blank },
	}));
}

/** The only one that is left is the one that was meant; else the one that looks most like it. */
function unknown(rule: string, path: string[], given: string, known: string[]): WordProblem {
	const meant = nearest(given, known) ?? (known.length === 1 ? known[0] : undefined);
	return { rule, path, params: { given, ...(meant && { suggestion: meant }) } };
}

const formsOf = (word: Word): [string | undefined, string][] =>
	typeof word === 'object' ? Object.entries(word) : [[undefined, word ?? '']];

const blanksIn = (word: Word) => [
	...new Set(
		formsOf(word).flatMap(([, text]) => [...text.matchAll(BLANK)].map(([, name = '']) => name)),
	),
];
