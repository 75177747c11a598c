import { z } from 'zod';
import { day } from '../fields/dates.ts';
import { field, refTo } from '../fields/field.ts';

const euros = z.number().positive().max(100_000);

/** Amounts that the law changes every year: they stand in one place, with their source and their end. */
export const amounts = z.strictObject({
	year: field(z.int().min(2000).max(2100), 'Jaar', 'Het jaar waarvoor de bedragen gelden.'),
	perDay: field(
		euros,
		'Bedrag per dag',
		'Het hoogste vaste bedrag per dag, in euro. Bijvoorbeeld 44.02.',
	),
	perYear: field(
		euros,
		'Bedrag per jaar',
		'Het hoogste vaste bedrag per jaar, in euro. Bijvoorbeeld 1760.83.',
	),
	source: field(refTo('sources'), 'Bron', 'De bron waarin de bedragen staan.'),
	validUntil: field(day, 'Geldig tot', 'De laatste dag waarop de bedragen gelden.'),
});

export type Amounts = z.output<typeof amounts>;
