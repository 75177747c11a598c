import type { Amounts } from '../model/index.ts';
import { formatDate } from './dates.ts';
import type { Translate } from './words.ts';

/** The amounts of the year as a small table: the same on paper and on the site. */
export const amountsTable = ({ year, perDay, perYear, validUntil }: Amounts, t: Translate) => ({
	title: t('amounts.title', { year: String(year) }),
	rows: [
		{ label: t('amounts.per-day'), value: t('amounts.euro', { amount: cents(perDay) }) },
		{ label: t('amounts.per-year'), value: t('amounts.euro', { amount: cents(perYear) }) },
	],
	note: t('amounts.note', { date: formatDate(validUntil, 'nl') }),
});

const format = new Intl.NumberFormat('nl', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const cents = (amount: number) => format.format(amount);
