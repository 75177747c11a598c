import { kept } from './kept.ts';

const pluralRules = kept(Intl.PluralRules);

/** The site's own words in one language: key → sentence, or key → plural form → sentence. */
export type Words = Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>;

export type Translate = (key: string, params?: Record<string, string | number>) => string;

/**
 * Gives the function that every page uses for its own words.
 * `{name}` is filled from params; a plural follows `params.n`. An unknown key throws: it is our fault, not an editor's.
 */
export function translator(words: Words, lang: string): Translate {
	const plurals = pluralRules(lang, {});
	return (key, params = {}) => {
		const found = words[key];
		if (found === undefined) throw new Error(`No words for "${key}" in ${lang}`);
		const sentence =
			typeof found === 'string'
				? found
				: (found[plurals.select(Number(params['n']))] ?? found.other ?? '');
		return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
	};
}
