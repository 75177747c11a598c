import { marksIn } from '../../markdown/index.ts';
import { COMPLETE, type Words } from '../../languages/index.ts';
import { engineWords } from '../engine-words.ts';
import { nearest } from '../nearest.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

const BLANK = /\{(\w+)\}/g;

/** A town's own sentences are sentences that we have too, and leave open what ours leave open. What it has not, is ours. */
export function checkInterface({ words, files }: ReadContent): FoundProblem[] {
	const ours = engineWords()[COMPLETE] ?? {};
	return files.flatMap(({ place, file }) => {
		if (place.type !== 'words') return [];
		return Object.entries(words[place.lang] ?? {})
			.flatMap(([key, word]) => problemsOfWord(key, word, ours, place.lang))
			.map((problem) => ({ ...problem, file }));
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
		return [...problemsOfMarks(sentence, path), ...problemsOfBlanks(sentence, blanks, path, form)];
	});
}

/** A sentence is shown as it stands, and a brace that holds no name with it. */
function problemsOfMarks(sentence: string, path: string[]): WordProblem[] {
	const plain = sentence.replaceAll(BLANK, '');
	const given = /[{}]/.exec(plain)?.[0] ?? marksIn(plain);
	return given === undefined ? [] : [{ rule: 'words-have-no-marks', path, params: { given } }];
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
