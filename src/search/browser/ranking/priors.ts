import type { Page } from './pages.ts';
import type { Use } from '../types.ts';

/**
 * What a page counts for by the kind of the model that it is of; any other counts in full. Close to 1 it never falls behind a page
 * without the typed word. A contact point's page is so short that any word of it says much. What is far below stands behind the entries: a long page holds nearly every word, and a word or a
 * source is named in the entry that it is about.
 */
export const PRIORS: Readonly<Record<string, number>> = {
	projects: 0.92,
	contacts: 0.92,
	organisations: 0.85,
	publications: 0.8,
	glossary: 0.15,
	sources: 0.15,
	pages: 0.1,
};

/**
 * What counts for who wants to do something today: less than any kind of which there is something to use, yet so little less
 * that it only decides where two pages hold about the same. Who looks for what is over by its name still finds it first.
 */
const OF_USE: Record<Use, number> = { over: 0.88, elsewhere: 0.9, idea: 0.91 };

type What = Pick<Page, 'kind' | 'use'>;

export const ofKind = ({ kind }: What): number => PRIORS[kind] ?? 1;

export const ofUse = ({ use }: What): number => (use ? OF_USE[use] : 1);

export const priorOf = (page: What): number => ofKind(page) * ofUse(page);
