import { fold } from './fold.ts';
import words from './stop-words.json' with { type: 'json' };

/** Words that may stand in a phrase without changing what it means. */
export const fillers = new Set(
	'de het een te om mijn je jouw uw onze le la les un une des du d l a an the my'.split(' '),
);

/** Words that ask or join but do not say what about, in Dutch and in the languages people try. */
export const stopWords = new Set(Object.values(words).flat().map(fold));

/** The other languages in which this word binds. */
export const bindingIn = (word: string): string[] =>
	Object.keys(others).filter((lang) =>
		others[lang as keyof typeof others].some((one) => fold(one) === word),
	);

const { nl: _, ...others } = words;

/** A single letter says as little. */
export const isStopWord = (word: string) => stopWords.has(word) || /^\p{L}$/u.test(word);
