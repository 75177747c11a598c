import { z } from 'zod';
import { webAddress } from '../fields/addresses.ts';
import { pastMoment } from '../fields/dates.ts';
import { always, field } from '../fields/field.ts';
import { checkedOn, doubts, gaps, moved, personalData } from '../fields/shared.ts';
import { line, name, ownLine, summary } from '../fields/text.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';

/** What a source is, and how we have it; the page of sources shows them in this order. */
export const SOURCE_SORTS = [
	'bronbericht',
	'enquete',
	'verslag',
	'regelgeving',
	'genoemd-document',
	'publieke-bron',
] as const;

const fields = z.strictObject({
	title: name('De titel zoals hij boven de tekst staat.'),
	summary,
	sort: field(
		z.enum(SOURCE_SORTS),
		'Soort bron',
		'Bronbericht: we hebben de tekst. Enquête: mensen vulden vragen in. Verslag: van een vergadering. Regelgeving: een wet of een reglement. Genoemd document: een bron noemt het, maar we hebben het niet. Publieke bron: een webpagina met extra feiten.',
	),
	respondents: field(
		z.int().min(1).optional(),
		'Hoeveel mensen antwoordden',
		'Alleen bij een enquête. Alleen het getal.',
	),
	publisher: field(line(120).optional(), 'Uitgever', 'Wie de tekst publiceerde.'),
	publisherNote: field(
		ownLine(200).optional(),
		'Hoe weten we dat?',
		'Als de uitgever niet in de tekst zelf staat.',
	),
	url: field(
		webAddress.optional(),
		'Webadres',
		'Het adres van de tekst. Begint met https:// of http://',
	),
	date: field(pastMoment.optional(), 'Datum', 'Zo precies als de bron.'),
	dateNote: field(
		ownLine(160).optional(),
		'Over de datum',
		'Als er geen datum staat: wat weten we wel?',
	),
	/** The name of a file in the folder given with --sources: pointers and quotations are checked against it. */
	file: field(
		line(120)
			.regex(/^[\w.-]+$/)
			.optional(),
		'Tekstbestand',
		'De naam van het bestand met de volledige tekst. Daarmee kijken we passages en citaten na.',
	),
	checkedOn,
	doubts,
	gaps,
	personalData,
	languageExceptions,
	moved,
});

export const source = fields
	.refine(({ sort, respondents }) => sort !== 'enquete' || respondents, {
		...always,
		path: ['respondents'],
		params: { rule: 'survey-has-number' },
	})
	.refine(({ sort, respondents }) => sort === 'enquete' || !respondents, {
		...always,
		path: ['respondents'],
		params: { rule: 'number-is-of-a-survey' },
	});

export type Source = z.output<typeof source>;
