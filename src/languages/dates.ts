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
	return inWords(format, moment, lang);
}

/** How a language calls the first day of a month, where that is no plain number. */
const FIRST: Partial<Record<string, string>> = { fr: '1er' };

function inWords(format: Intl.DateTimeFormat, moment: string, lang: string): string {
	const first = FIRST[lang];
	// A date without a time is one in UTC, also without a day or a month.
	const date = new Date(moment);
	if (!first || date.getUTCDate() !== 1) return format.format(date);
	const parts = format.formatToParts(date);
	return parts.map(({ type, value }) => (type === 'day' ? first : value)).join('');
}

/** A whole date with its day of the week: dinsdag 27 augustus 2024. */
export const formatDay = (day: string, lang: string, year: 'with' | 'without' = 'with') =>
	inWords(
		dateFormat(localeOf(lang), {
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			...(year === 'with' && { year: 'numeric' }),
			timeZone: 'UTC',
		}),
		day,
		lang,
	);

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
