import type { Page } from './pages.ts';
import type { Use } from './types.ts';

/**
 * What a page counts for by the kind of the model that it is of; any other counts in full. Close to 1 it never falls behind a page
 * without the typed word. A contact point's page is so short that any word of it says much. What is far below stands behind the entries: a long page holds nearly every word, and a word or a
 * source is named in the entry that it is about.
 */
export const PRIORS: Readonly<Record<string, number>> = {
	projects: 0.9,
	contacts: 0.9,
	organisations: 0.75,
	publications: 0.65,
	glossary: 0.15,
	sources: 0.15,
	pages: 0.1,
};

/**
 * What counts for who wants to do something today. So little less that it only decides where two pages hold the same: who looks
 * for what is over by its name still finds it first.
 */
const OF_USE: Record<Use, number> = { over: 0.93, elsewhere: 0.95, idea: 0.98 };

export const priorOf = ({ kind, use }: Pick<Page, 'kind' | 'use'>): number =>
	(PRIORS[kind] ?? 1) * (use ? OF_USE[use] : 1);
