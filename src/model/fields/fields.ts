import { z } from 'zod';
import { PHONE_PATTERN } from '../../countries/phones.ts';
import type { KindName } from '../kinds.ts';

/** Gives a field the Dutch name and advice that editors see everywhere (check, CMS, guide). */
export const field = <T extends z.ZodType>(schema: T, title: string, description: string): T =>
	schema.meta({ title, description });

/** Ids are folder names and stand in addresses for years: plain, lower-case, no dates. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z.string().max(60).regex(ID_PATTERN);

/** A reference to an entry of another kind; the metadata is the only place that says so. */
export const refTo = (kind: KindName) => id.meta({ refersTo: kind });

export const refsTo = (kind: KindName, title: string, description: string) =>
	field(z.array(refTo(kind)).default([]), title, description);

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

/** A rule over several fields also speaks when another field is wrong: an editor hears everything at once. */
export const always = {
	when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

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

/** A year alone reads as a number. */
const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

const isRealDate = (value: string) => {
	const [year = '', month = '01', date = '01'] = value.split('-');
	const made = new Date(`${year}-${month}-${date}T00:00:00Z`);
	return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(`${year}-${month}-${date}`);
};

/** A date that may lie ahead of us; the check looks at every one of them. */
export const day = z.preprocess(asText, z.iso.date()).meta({ when: 'any' });

/** A day on which something was done or seen: never after today. */
export const pastDay = day.meta({ when: 'past' });

/** A date as precise as its source: 2024, 2024-08 or 2024-08-27. */
export const moment = z
	.preprocess(
		asText,
		z
			.string()
			.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { abort: true })
			.refine(isRealDate, { params: { rule: 'date-exists' } })
			.meta({ format: 'partial-date' }),
	)
	.meta({ when: 'any' });

/** The same for what a source said, or what was so. */
export const pastMoment = moment.meta({ when: 'past' });

export const phone = z.string().regex(PHONE_PATTERN);

/** Longer addresses stop Typst and some browsers. */
const ADDRESS_LENGTH = 2000;

/** The mark lets the check find every address, however deep: one on this site's own host is a link like those in texts. */
export const webAddress = z
	.url({ protocol: /^https?$/ })
	.max(ADDRESS_LENGTH)
	.meta({ address: 'web' });

/** Where a reader fills something in: what they write must not be readable on the way. */
export const formAddress = z
	.url({ protocol: /^https$/ })
	.max(ADDRESS_LENGTH)
	.meta({ address: 'web' });

export const checkedOn = field(
	pastDay.optional(),
	'Nagekeken op',
	'De dag waarop iemand dit voor het laatst heeft nagekeken. Bijvoorbeeld 2026-11-22.',
);

export const themes = field(
	z.array(id.meta({ refersTo: 'themes' })).min(1),
	"Thema's",
	"Een of meer thema's uit taxonomy.yaml. Het eerste thema is het belangrijkste.",
);

export const audiences = field(
	z.array(id.meta({ refersTo: 'audiences' })).default([]),
	'Voor wie',
	'De groepen uit taxonomy.yaml over wie of voor wie dit is.',
);

export const places = field(
	z.array(line(60)).default([]),
	'Plaats',
	'De gemeente of streek, zoals de bron ze noemt. Bijvoorbeeld Herentals.',
);

export const coordinates = {
	latitude: field(z.number().min(-90).max(90), 'Breedte', 'Bijvoorbeeld 51.0494.'),
	longitude: field(z.number().min(-180).max(180), 'Lengte', 'Bijvoorbeeld 5.2256.'),
};

export const moved = field(
	z.array(id).default([]),
	'Oude namen',
	'Mapnamen die deze fiche vroeger had. Het oude webadres blijft dan werken.',
);

/** What people type is not what we write: these words are only searched, and stand on no page. Nobody types a soft hyphen. */
export const searchWords = field(
	text(600)
		.overwrite((words) => words.replaceAll('\u00ad', ''))
		.optional(),
	'Zoekwoorden',
	'Hoeft meestal niet: gewone woorden kent het zoeken zelf. Alleen hoe mensen net dit noemen, zoals een bijnaam of een oude naam. Lezers zien dit niet. Elke taal mag.',
);

export const doubts = field(
	z.array(ownText(300)).default([]),
	'Twijfels',
	'Wat niet zeker is of wat je nog moet navragen. Lezers zien dit ook.',
);

export const gaps = field(
	z.array(ownText(300)).default([]),
	'Nog in te vullen',
	'Wat de bronnen niet zeggen. Vul het nooit zelf in zonder bron.',
);

export const cover = field(
	z
		.strictObject({
			alt: field(
				ownLine(160),
				'Wat toont de foto?',
				'Eén zin voor wie de foto niet ziet. De foto zelf heet cover.jpg en staat in deze map.',
			),
			credit: field(line(120).optional(), 'Wie maakte de foto?', 'Naam van de maker of de bron.'),
		})
		.optional(),
	'Foto',
	'Alleen als er een foto in deze map staat. Toon geen mensen zonder hun toestemming.',
);

/** Why a text may hold somebody's own address or number. The last one: it only looks like it. */
export const LEGAL_BASES = ['toestemming', 'openbaar-mandaat', 'taak-van-algemeen-belang'] as const;

export const personalData = field(
	z
		.strictObject({
			legalBasis: field(
				z.enum([...LEGAL_BASES, 'geen-persoon']),
				'Wettelijke grond',
				'Waarom dit hier mag staan. Geen persoon: het adres of nummer is van een dienst of een vereniging.',
			),
			expiresOn: field(day, 'Tonen tot', 'Na deze dag moeten de gegevens weg.'),
		})
		.optional(),
	'Persoonsgegevens',
	'Liever niet. Alleen als er een privéadres, gsm-nummer, rekeningnummer of rijksregisternummer in de tekst moet staan.',
);
