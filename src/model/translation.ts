import { z } from 'zod';
import { day, field, line, summary, title } from './fields.ts';

/** The text of an entry in another language; facts stand only in the Dutch file. */
export const translation = z.strictObject({
	title: title('De vertaalde titel.'),
	summary,
	reason: field(line(200), 'Reden', 'Waarom deze vertaling nodig is.'),
	audience: field(line(120), 'Voor wie', 'Voor welke groep de vertaling is.'),
	translator: field(line(120), 'Vertaald door', 'Wie vertaalde en wie keek het na.'),
	validUntil: field(day, 'Geldig tot', 'Wanneer iemand de vertaling opnieuw moet bekijken.'),
	of: field(
		z.string().regex(/^[0-9a-f]{12}$/),
		'Gemaakt van',
		'De vingerafdruk van de Nederlandse tekst.',
	),
});

export type Translation = z.output<typeof translation>;
