import { z } from 'zod';
import {
	checkedOn,
	doubts,
	field,
	gaps,
	line,
	moved,
	name,
	ownLine,
	pastMoment,
	personalData,
	summary,
	webAddress,
} from './fields.ts';
import { languageExceptions } from './language-exceptions.ts';

export const source = z.strictObject({
	title: name('De titel zoals hij boven de tekst staat.'),
	summary,
	sort: field(
		z.enum(['bronbericht', 'genoemd-document', 'publieke-bron']),
		'Soort bron',
		'Bronbericht: we hebben de tekst. Genoemd document: een bron noemt het, maar we hebben het niet. Publieke bron: een webpagina met extra feiten.',
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

export type Source = z.output<typeof source>;
