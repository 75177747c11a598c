import endings from './endings.json' with { type: 'json' };
import { fold, tokens } from './fold.ts';
import { remembered } from '../remember.ts';
import { isStopWord } from './stop-words.ts';

/** How words of a language change: what stands before or after them, and which consonants turn into which. */
interface Language {
	script?: string;
	beginnings?: string[];
	endings: string[];
	/** A root is at least this long. */
	least: number;
	hard?: string[];
	/** Hangs several endings on a word. */
	isChained?: boolean;
}

const languages = Object.entries<Language>(endings).map(
	([lang, { script = 'Latin', ...rest }]) => ({
		lang,
		letters: new RegExp(`\\p{Script=${script}}`, 'u'),
		before: oneOf(rest.beginnings, '^(?:', ')'),
		after: oneOf(rest.endings, '(?:', ')$'),
		least: rest.least,
		isChained: rest.isChained,
		hard: new Map(rest.hard?.map(([soft = '', hard = '']) => [soft, hard])),
	}),
);

/** The languages of which we know how words change. */
export const changing: readonly string[] = languages.map(({ lang }) => lang);

/** The roots that a phrase can have, one for each language in its script, each with its language before it. */
export const rootsOf = remembered((phrase) => {
	const all = tokens(phrase);
	const telling = all.filter((word) => !isStopWord(word));
	const words = telling.length > 0 ? telling : all;
	return languages
		.filter(({ letters }) => letters.test(phrase))
		.map(
			(language) =>
				`${language.lang} ${words
					.map((word) => rootOf(word, language))
					.sort()
					.join(' ')}`,
		);
});

/** The same in every form of an Arabic word: what is written to its beginning, as و or ال, is no part of it. */
export const withoutBeginning = (phrase: string) => {
	const arabic = languages.find(({ before, letters }) => before && letters.test(phrase));
	return arabic ? cut(fold(phrase), arabic.before, arabic.least) : fold(phrase);
};

function rootOf(
	word: string,
	{ before, after, least, hard, isChained }: (typeof languages)[number],
): string {
	const begun = cut(fold(word), before, least);
	const once = cutOnce(begun, after, least);
	const root = isChained ? cut(once, after, least) : once;
	const last = root.at(-1) ?? '';
	return root.slice(0, -1) + (hard.get(last) ?? last);
}

/** One after the other. */
function cut(word: string, part: RegExp | undefined, least: number): string {
	const shorter = cutOnce(word, part, least);
	return shorter === word ? word : cut(shorter, part, least);
}

function cutOnce(word: string, part: RegExp | undefined, least: number): string {
	const shorter = part ? word.replace(part, '') : word;
	return shorter.length < least ? word : shorter;
}

function oneOf(parts: readonly string[] | undefined, before: string, after: string) {
	return parts && new RegExp(before + parts.map(fold).join('|') + after, 'u');
}
