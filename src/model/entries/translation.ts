import { z } from 'zod';
import { day } from '../fields/dates.ts';
import { field } from '../fields/field.ts';
import { hasAtMostSentences, line, text, title } from '../fields/text.ts';
import { translatedPoints } from '../fields/points.ts';
import { steps } from '../fields/steps.ts';

/** Other languages need more letters for the same three sentences. */
const SUMMARY = { length: 420, sentences: 4 };

const MADE = 'Vul dit niet zelf in.';

/** Letters only: YAML reads some hexadecimal words as numbers. */
const print = z.string().regex(/^[a-p]{6}$/);

/** Of every passage of the Dutch that was translated: on an older translation the site names those that changed. */
const madeFrom = z.strictObject({
	title: field(print, 'Titel', MADE),
	summary: field(print, 'In het kort', MADE),
	steps: field(z.array(print).default([]), 'Stappen', MADE),
	needs: field(z.array(print).default([]), 'Wat heb je nodig?', MADE),
	ask: field(z.array(print).default([]), 'Wat kan je vragen?', MADE),
	practical: field(z.array(print).optional(), 'Praktisch', MADE),
	points: field(z.array(print).default([]), 'De punten in het kort', MADE),
	body: field(z.array(print).default([]), 'Tekst', MADE),
});

/** The text of an entry in another language; facts stand only in the Dutch file. */
export const translation = z.strictObject({
	title: title('De vertaalde titel.'),
	summary: field(
		text(SUMMARY.length).refine((value) => hasAtMostSentences(value, SUMMARY.sentences), {
			params: { rule: 'summary-is-short' },
		}),
		'In het kort',
		'De vertaling van In het kort. Zeg niets meer en niets minder dan het Nederlands.',
	),
	steps,
	needs: field(
		z.array(line(200)).default([]),
		'Wat heb je nodig?',
		'Vertaald, in dezelfde volgorde.',
	),
	ask: field(
		z.array(line(200)).default([]),
		'Wat kan je vragen?',
		'Vertaald, in dezelfde volgorde.',
	),
	practical: field(
		z.array(line(200)).default([]),
		'Praktisch',
		'Van een contactpunt, vertaald, in deze volgorde: voor wie, hoe je een afspraak maakt, wat het kost, wat je meebrengt, tolk, halte, zonder trap, aan de deur, let op, uren.',
	),
	points: translatedPoints,
	reason: field(line(200), 'Reden', 'Waarom deze vertaling nodig is.'),
	audience: field(line(120), 'Voor wie', 'Voor welke groep de vertaling is.'),
	translator: field(
		z.enum(['computer', 'mens']),
		'Vertaald door',
		'computer: een computer vertaalde. mens: een mens vertaalde.',
	),
	reviewer: field(
		line(120).optional(),
		'Nagekeken door',
		'Wie de vertaling nakeek en de taal als moedertaal heeft: een functie, geen naam. Laat weg als niemand het nakeek.',
	),
	validUntil: field(day, 'Geldig tot', 'Wanneer iemand de vertaling opnieuw moet bekijken.'),
	of: field(
		z.string().regex(/^[0-9a-f]{12}$/),
		'Gemaakt van',
		'De vingerafdruk van de Nederlandse tekst.',
	),
	parts: field(
		madeFrom.optional(),
		'Gemaakt van, stuk per stuk',
		'De vingerafdruk van elk stuk. npm run translate vult dit in.',
	),
});

export type Translation = z.output<typeof translation>;

/** Fingerprints of the Dutch, part by part. */
export type MadeFrom = z.output<typeof madeFrom>;
