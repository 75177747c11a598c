import town from 'virtual:drempelwijzer';
import type { Words } from '../i18n/index.ts';

/** The town whose pages these are, and the day for which they are made. */
export const { site, taxonomy, amounts, day, contentDir, printed } = town;

/** The site's own words; what no one translated is in Dutch. */
export const wordsIn = (lang: string): Words => town.words[lang] ?? town.words['nl'] ?? {};
