/**
 * What a page counts for by the kind of the model that it is of; any other counts in full. Close to 1 it never falls behind a page
 * without the typed word. What is far below stands behind the entries: a long page holds nearly every word, and a word or a
 * source is named in the entry that it is about.
 */
export const PRIORS: Readonly<Record<string, number>> = {
	projects: 0.9,
	organisations: 0.75,
	publications: 0.65,
	glossary: 0.15,
	sources: 0.15,
	page: 0.1,
};

export const priorOf = (kind: string): number => PRIORS[kind] ?? 1;
