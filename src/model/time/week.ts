import { z } from 'zod';
import { field } from '../fields/field.ts';
import { NTH, WEEKDAYS, endOf, startOf } from './weekdays.ts';

export const weekdays = z.array(z.enum(WEEKDAYS));

export const nth = field(
	z.array(z.enum(NTH)).default([]),
	'De hoeveelste van de maand',
	'Alleen als het niet elke week is. Bijvoorbeeld [eerste] of [eerste, derde].',
);

/** On the clock of 24 hours, two digits each, so that times can be compared as text. */
export const HOURS_PATTERN = /^([01]\d|2[0-3]):[0-5]\d(-([01]\d|2[0-3]):[0-5]\d)?$/;
/** With an end, that may be midnight. */
export const SPAN_PATTERN = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

const inOrder = (pattern: RegExp, rule: string) =>
	z
		.string()
		.regex(pattern, { abort: true })
		.refine((value) => startOf(value) < (endOf(value) ?? '24:00'), {
			params: { rule },
		});

/** From and to on one line: 19:00-21:00, or 19:00 where nobody says until when. */
export const hours = inOrder(HOURS_PATTERN, 'time-ends-later');

/** From and to: what goes past midnight is written as two. */
export const span = inOrder(SPAN_PATTERN, 'hours-end-that-day');
