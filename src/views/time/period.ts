import { formatDate } from '../../languages/index.ts';
import type { Action } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** A period as precise as its source: its dates, and what the source says instead or besides. */
export function periodWords({ lang, t, dossier }: Setting, period: Action['period']): Told[] {
	if (!period) return [];
	const { from, to, note } = period;
	const dates = datesIn({ lang, t }, from, to);
	return [
		...(dates ? [{ text: dates }] : []),
		...(note ? [{ text: note, lang: dossier.site.original }] : []),
	];
}

/** Words, and their language where that is not the reader's. */
interface Told {
	text: string;
	lang?: string;
}

function datesIn({ lang, t }: Pick<Setting, 'lang' | 't'>, from?: string, to?: string): string {
	const words = (date: string) => formatDate(date, lang);
	if (from && to) return t('period.between', { from: words(from), to: words(to) });
	if (from) return t('period.from', { date: words(from) });
	return to ? t('period.until', { date: words(to) }) : '';
}
