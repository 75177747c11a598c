import type { Prose } from '../../../model/index.ts';

/** The most that a text may ask of its readers: above `warning` is hard, above `error` is refused. */
export interface Limit {
	warning: number;
	error: number;
}

interface Limits {
	sentence: Limit;
	average: Limit;
}

/**
 * Running text aims at B1: guides for plain Dutch ask 15 to 20 words. "In het kort" aims at A2, for somebody who
 * has learned Dutch for a year: there guides ask 10 to 13.
 */
export const LIMITS: Readonly<Record<Exclude<Prose, 'heading'>, Limits>> = {
	text: { sentence: { warning: 20, error: 25 }, average: { warning: 15, error: 18 } },
	summary: { sentence: { warning: 15, error: 20 }, average: { warning: 12, error: 15 } },
};

/** A heading is taken in at a glance. */
export const HEADING_WORDS = 10;
/** More than this fills a phone without a place to rest. */
export const PARAGRAPH_WORDS = 80;
/** Flesch-Douma: 60 to 70 is normal, below 50 difficult. */
export const DOUMA: Limit = { warning: 60, error: 50 };
export const LIX_WARNING = 45;

/** An average over one or two sentences says no more than their length. */
export const SENTENCES_FOR_AVERAGE = 3;
/**
 * Formulas were made for samples of a hundred words; in a short text one long name decides. Measured on our own
 * content: below thirty words scores run from 36 to 100, from fifty on from 48 to 95.
 */
export const WORDS_FOR_FORMULAS = 50;
