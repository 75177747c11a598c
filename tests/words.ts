import { siteWords } from '../src/check/index.ts';
import { DEFAULT_ORIGINAL, type Translate, translator } from '../src/languages/index.ts';

const words = siteWords({}, DEFAULT_ORIGINAL);

/** What the interface says in a language, where no town says it otherwise. */
export const wordsIn = (lang: string): Translate => translator(words[lang] ?? {}, lang);
