import { z } from 'zod';
import { field } from './field.ts';

/** Two lines on an A5 page and on a phone. */
export const TITLE_LENGTH = 90;
/** The light box holds three short sentences without scrolling on a phone. */
export const SUMMARY_LENGTH = 300;
export const SUMMARY_SENTENCES = 3;
/** A longer quotation is no longer a quotation but a copy. */
export const QUOTE_WORDS = 15;

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

export const countSentences = (text: string) =>
	[...sentences.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).length;

const BREAKS = /[\p{Sentence_Terminal}…\r\n\u0085\u2028\u2029](?=.)/gsu;

/** Only a text with enough points and line ends inside is worth counting: this runs for every fiche. */
export const hasAtMostSentences = (text: string, max: number) =>
	(text.match(BREAKS)?.length ?? 0) < max || countSentences(text) <= max;

export const countWords = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;

/** One line of plain text: no Markdown, no line ends. */
export const line = (max: number) =>
	z
		.string()
		.trim()
		.min(1)
		.max(max)
		.regex(/^[^\n\r]*$/, { abort: true });

export const text = (max: number) => z.string().trim().min(1).max(max);

/**
 * How a text of our own must read: as a heading, a summary or running text.
 * Names, codes, addresses and somebody else's words have no such mark.
 */
export type Prose = 'heading' | 'summary' | 'text';

const prose = <T extends z.ZodType>(level: Prose, schema: T): T => schema.meta({ prose: level });

/** Text of our own, held to plain language. */
export const ownText = (max: number) => prose('text', text(max));

/** The same on one line. */
export const ownLine = (max: number) => prose('text', line(max));

/** A line above a text, held to plain language. */
export const heading = (max: number) => prose('heading', line(max));

export const title = (description: string) => field(heading(TITLE_LENGTH), 'Titel', description);

/** A title that others gave: it stays as it is. */
export const name = (description: string) => field(line(TITLE_LENGTH), 'Titel', description);

export const summary = field(
	prose('summary', text(SUMMARY_LENGTH)).refine(
		(value) => hasAtMostSentences(value, SUMMARY_SENTENCES),
		{ params: { rule: 'summary-is-short' } },
	),
	'In het kort',
	'Zeg in hoogstens drie korte zinnen waar het om gaat. Schrijf voor iemand die nog maar een jaar Nederlands leert.',
);
