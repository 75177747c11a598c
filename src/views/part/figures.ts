import { formatDate, formatNumber } from '../../languages/index.ts';
import type { Figure } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** A number with what it counts; "about" and "expected" are said in words, never left out. */
export interface FigureView {
	about: string;
	value: string;
	unit: string;
	counts: string;
	/** What sort of number it is, and on which day it held. */
	note: string;
	evidence: Figure['evidence'];
}

export const figuresOf = ({ lang, t }: Setting, figures: readonly Figure[]): FigureView[] =>
	figures.map(({ value, unit, about, counts, sort, date, evidence }) => ({
		about: about ? t('figures.about') : '',
		value: formatNumber(value, lang),
		unit,
		counts,
		note: [t(`figures.${sort}`), date ? formatDate(date, lang) : ''].filter(Boolean).join(', '),
		evidence,
	}));
