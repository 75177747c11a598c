import { formatList } from '../../languages/index.ts';
import type { Setting } from '../setting.ts';

/** How long nothing was heard, in whole months; what a date leaves out is taken to the benefit of who was asked. */
export function silenceWords({ day, lang, t }: Setting, since: string): string {
	const months = monthIndex(day) - monthIndex(latestDay(since)) - (isEarlier(day, since) ? 1 : 0);
	if (months < 1) return '';
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return formatList(
		[years > 0 && t('span.years', { n: years }), rest > 0 && t('span.months', { n: rest })].filter(
			(part) => part !== false,
		),
		lang,
	);
}

/** 2024 → 2024-12, 2024-08 → 2024-08. */
const latestDay = (date: string) => (date.length === 4 ? `${date}-12` : date);

const monthIndex = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Whether the day of the month has not come yet: then the last month is not whole. */
const isEarlier = (day: string, since: string) =>
	Number(day.slice(8, 10)) < Number(since.slice(8, 10) || '31');
