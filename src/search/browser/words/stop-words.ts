import { fold } from './fold.ts';
import words from './stop-words.json' with { type: 'json' };

/** Words that may stand in a phrase without changing what it means. */
export const fillers = new Set(
	'de het een te om mijn je jouw uw onze le la les un une des du d l a an the my'.split(' '),
);

/** Words that ask or join but do not say what about, in Dutch and in the languages people try. */
export const stopWords = new Set(Object.values(words).flat().map(fold));

const { nl: own, ...others } = words;

/** The languages in which this word binds; the dossier's own has no name. */
export const bindingIn = (word: string): string[] =>
	Object.entries({ '': own, ...others }).flatMap(([lang, all]) =>
		all.some((one) => fold(one) === word) ? [lang] : [],
	);

/** A single letter says as little. */
export const isStopWord = (word: string) => stopWords.has(word) || /^\p{L}$/u.test(word);
