import { z } from 'zod';
import { day } from '../fields/dates.ts';
import { field } from '../fields/field.ts';
import { line, ownLine } from '../fields/text.ts';
import { nth, span, weekdays } from './week.ts';

const rule = z.strictObject({
	days: field(weekdays.min(1), 'Dagen', 'Bijvoorbeeld [maandag, woensdag].'),
	times: field(
		z.array(span).min(1),
		'Uren',
		'Van en tot, met een streepje. Bijvoorbeeld [09:00-12:00, 13:30-16:00].',
	),
	which: nth,
	weeks: field(
		z.enum(['elke', 'even', 'oneven']).default('elke'),
		'Welke weken',
		'even of oneven: het nummer van de week op de kalender.',
	),
	from: field(day.optional(), 'Vanaf', 'De eerste dag waarop dit geldt, als het nog niet zo is.'),
	to: field(day.optional(), 'Tot en met', 'De laatste dag waarop dit geldt, als er een einde is.'),
	byAppointment: field(
		z.boolean().default(false),
		'Alleen op afspraak',
		'true: op deze uren helpt men je alleen met een afspraak.',
	),
});

const exception = z.strictObject({
	from: field(day, 'Op of van', 'De dag, of de eerste dag.'),
	to: field(day.optional(), 'Tot en met', 'De laatste dag, als het meer dan één dag is.'),
	times: field(
		z.array(span).default([]),
		'Uren',
		'Wanneer het dan open is. Laat weg als het dicht is.',
	),
	why: field(ownLine(90).optional(), 'Waarom', 'Bijvoorbeeld: kerstvakantie.'),
});

/** When a contact point is open, so that a program can say whether it is now. */
export const opening = {
	hours: field(
		z.array(rule).default([]),
		'Openingsuren',
		'Dagen met dezelfde uren staan samen. Op feestdagen is het dicht.',
	),
	onHolidays: field(
		z.enum(['dicht', 'open']).default('dicht'),
		'Op feestdagen',
		'Laat weg als het op feestdagen dicht is.',
	),
	exceptions: field(
		z.array(exception).default([]),
		'Uitzonderingen',
		'Dagen met andere uren, of dagen dat het dicht is.',
	),
	hoursNote: field(
		z.array(line(90)).default([]),
		'Uren in woorden',
		'Alleen voor wat niet in dagen en uren past. Bijvoorbeeld: na de les.',
	),
};

export type OpeningRule = z.output<typeof rule>;
export type OpeningException = z.output<typeof exception>;
export type Opening = { [Name in keyof typeof opening]: z.output<(typeof opening)[Name]> };
