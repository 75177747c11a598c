import { z } from 'zod';

/** A year alone reads as a number. */
const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

const isRealDate = (value: string) => {
	const [year = '', month = '01', date = '01'] = value.split('-');
	const made = new Date(`${year}-${month}-${date}T00:00:00Z`);
	return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(`${year}-${month}-${date}`);
};

/** A date that may lie ahead of us; the check looks at every one of them. */
export const day = z.preprocess(asText, z.iso.date()).meta({ when: 'any' });

/** A day on which something was done or seen: never after today. */
export const pastDay = day.meta({ when: 'past' });

/** A date as precise as its source: 2024, 2024-08 or 2024-08-27. */
export const moment = z
	.preprocess(
		asText,
		z
			.string()
			.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { abort: true })
			.refine(isRealDate, { params: { rule: 'date-exists' } })
			.meta({ format: 'partial-date' }),
	)
	.meta({ when: 'any' });

/** The same for what a source said, or what was so. */
export const pastMoment = moment.meta({ when: 'past' });
