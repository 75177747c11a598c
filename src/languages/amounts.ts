import type { Amounts } from '../model/index.ts';
import { formatDate } from './dates.ts';
import { localeOf } from './scripts.ts';
import type { Translate } from './words.ts';

/** The amounts of the year as a small table: the same on paper and on the site. */
export const amountsTable = (
	{ year, perDay, perYear, validUntil }: Amounts,
	t: Translate,
	lang: string,
) => ({
	title: t('amounts.title', { year: String(year) }),
	rows: [
		{ label: t('amounts.per-day'), value: t('amounts.euro', { amount: cents(perDay, lang) }) },
		{ label: t('amounts.per-year'), value: t('amounts.euro', { amount: cents(perYear, lang) }) },
	],
	note: t('amounts.note', { date: formatDate(validUntil, lang) }),
});

const cents = (amount: number, lang: string) =>
	new Intl.NumberFormat(localeOf(lang), {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2,
	}).format(amount);
