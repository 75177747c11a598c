import { z } from 'zod';
import { field } from './fields.ts';

/** Days of the week as content names them, in the order of ISO 8601. */
export const WEEKDAYS = [
	'maandag',
	'dinsdag',
	'woensdag',
	'donderdag',
	'vrijdag',
	'zaterdag',
	'zondag',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which such day of a month. */
export const NTH = ['eerste', 'tweede', 'derde', 'vierde', 'laatste'] as const;
export type Nth = (typeof NTH)[number];

export const weekdays = z.array(z.enum(WEEKDAYS));

export const nth = field(
	z.array(z.enum(NTH)).default([]),
	'De hoeveelste van de maand',
	'Alleen als het niet elke week is. Bijvoorbeeld [eerste] of [eerste, derde].',
);

/** On the clock of 24 hours, two digits each, so that times can be compared as text. */
export const HOURS_PATTERN = /^([01]\d|2[0-3]):[0-5]\d(-([01]\d|2[0-3]):[0-5]\d)?$/;

/** From and to on one line: 19:00-21:00, or 19:00 where nobody says until when. */
export const hours = z
	.string()
	.regex(HOURS_PATTERN, { abort: true })
	.refine((value) => startOf(value) < (endOf(value) ?? '24:00'), {
		params: { rule: 'time-ends-later' },
	});

/** 19:00-21:00 → 19:00. */
export const startOf = (value: string) => value.slice(0, '19:00'.length);

/** 19:00-21:00 → 21:00; undefined where only the start is known. */
export const endOf = (value: string): string | undefined =>
	value.length > '19:00'.length ? value.slice('19:00-'.length) : undefined;
