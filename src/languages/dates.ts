import { kept } from './kept.ts';
import { localeOf } from './scripts.ts';

const dateFormat = kept(Intl.DateTimeFormat);
const listFormat = kept(Intl.ListFormat);
const numberFormat = kept(Intl.NumberFormat);
const displayNames = kept(Intl.DisplayNames);

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as precise as it is given: 2024, 2024-08 or 2024-08-27 → 27 augustus 2024. */
export function formatDate(moment: string, lang: string): string {
	const format = dateFormat(localeOf(lang), { ...FORMATS[moment.length], timeZone: 'UTC' });
	// A date without a time is one in UTC, also without a day or a month.
	return format.format(new Date(moment));
}

/** A whole date with its day of the week: dinsdag 27 augustus 2024. */
export const formatDay = (day: string, lang: string, year: 'with' | 'without' = 'with') =>
	dateFormat(localeOf(lang), {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		...(year === 'with' && { year: 'numeric' }),
		timeZone: 'UTC',
	}).format(new Date(day));

/** Words as a sentence: a, b en c. */
export const formatList = (words: Iterable<string>, lang: string) =>
	listFormat(lang, { type: 'conjunction' }).format(words);

/** An amount in euro, without cents where there are none. */
export const formatEuros = (value: number, lang: string) =>
	numberFormat(localeOf(lang), {
		style: 'currency',
		currency: 'EUR',
		trailingZeroDisplay: 'stripIfInteger',
	}).format(value);

export const formatNumber = (value: number, lang: string) =>
	numberFormat(localeOf(lang), {}).format(value);

/** Name of a language in another: ar, nl → Arabisch. */
export const languageName = (code: string, lang: string) =>
	displayNames(lang, { type: 'language' }).of(code) ?? code;

/** Names of languages as a sentence lists them: [nl, fr], nl → Nederlands en Frans. */
export const languageNames = (codes: readonly string[], lang: string) =>
	formatList(
		codes.map((code) => languageName(code, lang)),
		lang,
	);
