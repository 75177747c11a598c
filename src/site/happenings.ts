import { isPast } from '../dossier/index.ts';
import { hasDay } from '../exports/index.ts';
import type { Happening } from '../model/index.ts';
import { day as version } from './site.ts';

/** Says of each moment whether it is over; a moment without a date says nothing. */
export const happeningsOf = (happenings: readonly Happening[]) =>
	happenings.map((happening) => ({
		...happening,
		isPast: happening.date === undefined ? undefined : isPast(happening.date, version),
	}));

/** Whether a calendar can hold something that still lies ahead. */
export const isAhead = (happening: Happening) =>
	hasDay(happening) && !isPast(happening.date ?? '', version);
