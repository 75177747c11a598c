import type { PageWeight } from './page-weight.ts';

/** What a page may cost at most, in bytes as they travel: a first visit takes about two seconds on slow 4G. */
export const GOALS: Omit<PageWeight, 'fonts'> = {
	html: 11_500,
	css: 8100,
	js: 2000,
	total: 52_500,
	preloads: 2,
};
