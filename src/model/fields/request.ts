import { z } from 'zod';
import { pointer } from './evidence.ts';
import { moment } from './dates.ts';
import { field, refTo } from './field.ts';
import { line, ownLine } from './text.ts';

const euros = z.number().positive().max(1_000_000_000);

/** What it would cost or may cost, as a source says it: one amount, or the least and the most. */
export const budget = field(
	z
		.strictObject({
			amount: field(
				euros,
				'Bedrag',
				'In euro, alleen het getal. Bijvoorbeeld 12000. Noemt de bron twee bedragen: het laagste.',
			),
			upTo: field(euros.optional(), 'Tot', 'Het hoogste van de twee bedragen, in euro.'),
			about: field(
				z.boolean().default(false),
				'Ongeveer',
				'Zet op true als de bron zegt: ongeveer of zo’n.',
			),
			whose: field(
				line(90).optional(),
				'Wie betaalt',
				'De organisatie of het fonds, als de bron dat zegt. Geen naam van een persoon.',
			),
			organisation: field(
				refTo('organisations').optional(),
				'Organisatie die betaalt',
				'De map van deze organisatie, als er een is. Dan hoeft "whose" niet.',
			),
			what: field(ownLine(160).optional(), 'Waarvoor', 'Wat er voor dat geld is.'),
			evidence: field(pointer, 'Steunt op', 'De passage in de bron met dit bedrag.'),
		})
		.refine(({ amount, upTo }) => upTo === undefined || amount <= upTo, {
			path: ['upTo'],
			params: { rule: 'budget-goes-up' },
		})
		.optional(),
	'Budget',
	'Wat het kost of mag kosten, als een bron dat zegt.',
);

/** By when somebody said there would be an answer, or was asked to give one. */
export const answer = field(
	z
		.strictObject({
			date: field(moment, 'Tegen wanneer', 'Zo precies als de bron: 2027, 2027-03 of 2027-03-01.'),
			basis: field(
				z.enum(['beloofd', 'gevraagd']),
				'Beloofd of gevraagd',
				'Beloofd: wie moet antwoorden, zei het zelf. Gevraagd: anderen vroegen een antwoord tegen dan.',
			),
			evidence: field(pointer, 'Steunt op', 'De passage in de bron die dit zegt.'),
		})
		.optional(),
	'Wanneer een antwoord?',
	'Wanneer een antwoord komt, als een bron dat zegt. Is die dag voorbij zonder antwoord, dan zegt de site dat zelf.',
);
