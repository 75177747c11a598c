import { localeOf } from './scripts.ts';

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as precise as it is given: 2024, 2024-08 or 2024-08-27 → 27 augustus 2024. */
export function formatDate(moment: string, lang: string): string {
	// A date without a time is one in UTC, also without a day or a month.
	return dateFormat(lang, FORMATS[moment.length]).format(new Date(moment));
}

/** A whole date with its day of the week: dinsdag 27 augustus 2024. */
export const formatDay = (day: string, lang: string, year: 'with' | 'without' = 'with') =>
	dateFormat(lang, DAYS[year]).format(new Date(day));

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const DAYS = { with: { ...DAY, year: 'numeric' }, without: DAY } as const;

/** Making a format takes a hundred times as long as using it. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions = {}) {
	const key = `${lang} ${JSON.stringify(options)}`;
	const made =
		kept.get(key) ?? new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' });
	kept.set(key, made);
	return made;
}

const kept = new Map<string, Intl.DateTimeFormat>();

/** Words as a sentence: a, b en c. */
export const formatList = (words: Iterable<string>, lang: string) =>
	new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);

/** An amount in euro, without cents where there are none. */
export const formatEuros = (value: number, lang: string) =>
	new Intl.NumberFormat(localeOf(lang), {
		style: 'currency',
		currency: 'EUR',
		trailingZeroDisplay: 'stripIfInteger',
	}).format(value);

export const formatNumber = (value: number, lang: string) =>
	new Intl.NumberFormat(localeOf(lang)).format(value);

/** Name of a language in another: ar, nl → Arabisch. */
export const languageName = (code: string, lang: string) =>
	new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
