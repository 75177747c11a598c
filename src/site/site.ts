import town from 'virtual:drempelwijzer';
import type { Words } from '../languages/index.ts';

/** The town whose pages these are, and the day for which they are made. */
export const { site, taxonomy, amounts, logo, partnerLogos = {} } = town;
export const { day, contentDir, ownWords, printed } = town;

/** The site's own words; a language of which nobody has a word speaks that of the town. */
export const wordsIn = (lang: string): Words => town.words[lang] ?? town.words[site.original] ?? {};
