import { z } from 'zod';
import { pointer } from './evidence.ts';
import { moment } from './dates.ts';
import { field } from './field.ts';
import { line, ownLine } from './text.ts';

const figure = z.strictObject({
	value: field(z.number(), 'Getal', 'Alleen het getal. Bijvoorbeeld 24.'),
	unit: field(line(60), 'Eenheid', 'Wat je telt. Bijvoorbeeld: taalkoppels.'),
	about: field(
		z.boolean().default(false),
		'Ongeveer',
		'Zet op true als de bron zegt: ongeveer of zo’n.',
	),
	counts: field(ownLine(160), 'Wat dit telt', 'Eén zin: wat zegt dit getal wel en niet?'),
	date: field(moment.optional(), 'Dat was op', 'De datum van het getal, zo precies als de bron.'),
	sort: field(
		z.enum(['bereikt', 'verwacht', 'doel', 'voorwaarde', 'achtergrond']),
		'Soort getal',
		'Bereikt: het is gebeurd. Verwacht of doel: dat was het plan. Voorwaarde: een regel. Achtergrond: een feit over de plaats of de regels.',
	),
	evidence: field(pointer, 'Steunt op', 'De passage in de bron met dit getal.'),
});

export const figures = field(
	z.array(figure).default([]),
	'Cijfers',
	'Getallen uit een bron. Zet verwacht en bereikt nooit door elkaar.',
);

export type Figure = z.output<typeof figure>;

export const period = field(
	z
		.strictObject({
			from: field(moment.optional(), 'Begin', 'Zo precies als de bron.'),
			to: field(moment.optional(), 'Einde', 'Zo precies als de bron.'),
			note: field(
				ownLine(160).optional(),
				'In woorden',
				'Als de bron geen datum geeft. Bijvoorbeeld: tweede projectjaar.',
			),
		})
		.optional(),
	'Periode',
	'Wanneer dit liep of loopt.',
);
