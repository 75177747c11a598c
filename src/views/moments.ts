import { isPast } from '../dossier/index.ts';
import { formatDate } from '../languages/index.ts';
import type { Happening } from '../model/index.ts';
import type { Setting } from './setting.ts';

/** Something that happened or will happen. */
export interface Moment {
	title: string;
	text: string;
	/** As precise as its source; absent where no source names a date. */
	date?: string | undefined;
	/** In words: those of the source, else its date. */
	when: string;
	/** Undefined without a date: nobody knows. */
	isPast: boolean | undefined;
	evidence: Happening['evidence'];
}

export const momentsOf = ({ day, lang }: Setting, happenings: readonly Happening[]): Moment[] =>
	happenings.map(({ title, text = '', date, when, evidence }) => ({
		title,
		text,
		date,
		when: when ?? (date ? formatDate(date, lang) : ''),
		isPast: date === undefined ? undefined : isPast(date, day),
		evidence,
	}));

/** A day is needed in a calendar: 2024-08 would become a day that no source names. */
export const hasDay = ({ date }: { date?: string | undefined }) =>
	date?.length === '2024-08-27'.length;

/** Whether a calendar has something to hold that is not over yet. */
export const isComing = ({ day }: Pick<Setting, 'day'>, happening: Happening) =>
	hasDay(happening) && !isPast(happening.date ?? '', day);
