/** The language in which a town writes its facts, unless site.yaml names another. */
export const DEFAULT_ORIGINAL = 'nl';

/** The language in which the program has every word of the interface: all others may lag behind it. */
export const COMPLETE = 'nl';

/** The languages beside it in which the vocabulary of civic life has words, in the order of its columns. */
export const VOCABULARY = ['fr', 'en', 'tr', 'pl', 'uk', 'ar'] as const;

/** The languages for which we know what is plain: word lists and limits stand in a folder `plain`. */
const PLAIN: ReadonlySet<string> = new Set(['nl']);

export const hasPlainRules = (lang: string) => PLAIN.has(lang);

/** The language of the check, the commands and the forms: whoever edits reads it, whatever language they write in. */
export const EDITORS = 'nl';
