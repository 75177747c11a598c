import { z } from 'zod';
import { evidence } from '../fields/evidence.ts';
import { webAddress } from '../fields/addresses.ts';
import { field, refTo } from '../fields/field.ts';
import { cover, doubts, gaps, moved, personalData, places, searchWords } from '../fields/shared.ts';
import { line, name, ownLine, summary } from '../fields/text.ts';
import { languageExceptions } from '../fields/language-exceptions.ts';

export const organisation = z.strictObject({
	title: name('De naam zoals de organisatie zelf hem schrijft.'),
	alsoPrintedAs: field(
		z.array(line(90)).default([]),
		'Ook geschreven als',
		'Andere namen die in de bronnen staan.',
	),
	summary,
	type: field(
		z.enum([
			'lokaal-bestuur',
			'dienst',
			'overheid',
			'vzw',
			'onderwijs',
			'fonds',
			'samenwerking',
			'netwerk',
			'organisatie',
		]),
		'Soort organisatie',
		'Kies wat het best past.',
	),
	partOf: field(
		refTo('organisations').optional(),
		'Deel van',
		'De organisatie waarbij deze dienst hoort.',
	),
	places,
	roles: field(
		z.array(ownLine(120)).min(1),
		'Wat doet deze organisatie?',
		'Eén rol per regel, zoals in de bronnen.',
	),
	website: field(webAddress.optional(), 'Webadres', 'Begint met https://'),
	evidence,
	doubts,
	gaps,
	cover,
	searchWords,
	personalData,
	languageExceptions,
	moved,
});

export type Organisation = z.output<typeof organisation>;
