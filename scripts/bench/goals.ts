import type { PageWeight } from './page-weight.ts';

/** What a page may cost at most, in bytes as they travel: a first visit takes about two seconds on slow 4G. */
export const GOALS: Omit<PageWeight, 'fonts'> = {
	html: 12_000,
	css: 8000,
	js: 3000,
	total: 55_000,
	preloads: 2,
};
