import { z } from 'zod';
import { field, refTo } from './field.ts';
import { QUOTE_WORDS, countWords, line } from './text.ts';

/** Enough to find one passage, too little to copy it. */
const PASSAGE_WORDS = { min: 2, max: 6 };

const passageWords = line(120).refine(
	(value) => {
		const words = countWords(value);
		return words >= PASSAGE_WORDS.min && words <= PASSAGE_WORDS.max;
	},
	{ params: { rule: 'passage-is-short' } },
);

const source = field(refTo('sources'), 'Bron', 'De naam van de map van de bron in sources.');

/** Points to a passage by its opening and closing words, as a URL text fragment does. */
export const pointer = z.strictObject({
	source,
	from: field(
		passageWords.optional(),
		'Beginwoorden',
		'De eerste twee tot zes woorden van de passage, precies zoals in de bron.',
	),
	to: field(
		passageWords.optional(),
		'Slotwoorden',
		'De laatste twee tot zes woorden van de passage. Laat dit weg als de beginwoorden al alles zijn.',
	),
});

export type Pointer = z.output<typeof pointer>;

export const evidence = field(
	z.array(pointer).min(1),
	'Steunt op',
	'De passages waarop deze fiche steunt. Zonder bron geen fiche.',
);

export const optionalEvidence = field(
	z.array(pointer).default([]),
	'Steunt op',
	'De passages waarop deze fiche steunt, als er een bron is.',
);

/** Somebody's own words, short enough to be a lawful quotation. */
export const voice = z.strictObject({
	quote: field(
		line(160).refine((value) => countWords(value) <= QUOTE_WORDS, {
			params: { rule: 'quote-is-short' },
		}),
		'Citaat',
		'Hoogstens vijftien woorden, precies zoals in de bron. Zet er zelf geen aanhalingstekens rond.',
	),
	who: field(
		line(90),
		'Wie zei dit',
		'In algemene woorden, zonder naam. Bijvoorbeeld: een medewerker van de stad.',
	),
	source,
});

export const voices = field(
	z.array(voice).default([]),
	'Stemmen',
	'Korte citaten van mensen. Alleen als ze in een bron staan.',
);

export type Voice = z.output<typeof voice>;
