import { isAhead, hasDay } from '../../dossier/index.ts';
import {
	formatDate,
	formatDay,
	formatHours,
	formatList,
	formatNth,
	formatWeekdays,
} from '../../languages/index.ts';
import { type Happening, type Repeats, WEEKDAYS } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

type Timed = Pick<Happening, 'date' | 'when' | 'time' | 'repeats'>;

/** When something happens, in words: those of its source, else its day, its time and how it comes back. */
export function whenWords(setting: Setting, { date, when, time, repeats }: Timed): string {
	const { lang, t } = setting;
	if (when) return when;
	if (!date) return '';
	const hours = time && formatHours(time, t);
	if (repeats && hasDay({ date }))
		return formatParts(
			t,
			[rhythmWords(setting, repeats), hours],
			boundWords(setting, date, repeats.until),
		);
	return hours ? formatParts(t, [formatDay(date, lang), hours]) : formatDate(date, lang);
}

/** Days on which it would be, and is not, as far as they lie ahead; a sentence each. */
export function exceptionWords({ day, lang, t }: Setting, { repeats }: Timed): string[] {
	const { except = [], pauses = [] } = repeats ?? {};
	const days = except.filter((one) => one >= day).sort();
	return [
		...(days.length > 0
			? [
					t('moment.except', {
						dates: formatList(
							days.map((one) => formatDay(one, lang)),
							lang,
						),
					}),
				]
			: []),
		...pauses
			.filter(({ to }) => to >= day)
			.map(({ from, to }) =>
				t('moment.pause', { from: formatDate(from, lang), to: formatDate(to, lang) }),
			),
	];
}

/** Elke dinsdag; om de 2 weken op dinsdag; elke eerste maandag van de maand. */
function rhythmWords({ lang, t }: Setting, { days, which, every }: Repeats): string {
	if (which.length === 0 && every === 1 && days.length === WEEKDAYS.length)
		return t('repeats.daily');
	const words = {
		n: every,
		days: formatWeekdays(days, lang),
		which: formatNth(which, lang, t),
	};
	if (which.length > 0) return t(every === 1 ? 'repeats.monthly' : 'repeats.months', words);
	return t(every === 1 ? 'repeats.weekly' : 'repeats.weeks', words);
}

/** Nobody needs to know since when it is there, only that it must still begin. */
function boundWords({ day, lang, t }: Setting, date: string, until?: string): string {
	const [from, to] = [formatDate(date, lang), until && formatDate(until, lang)];
	const isToBegin = isAhead(date, day);
	if (to) return isToBegin ? t('moment.between', { from, to }) : t('moment.until', { date: to });
	return isToBegin ? t('moment.from', { date: from }) : '';
}

const formatParts = (t: Setting['t'], parts: (string | undefined)[], bound = '') =>
	[parts.filter(Boolean).join(' '), bound].filter(Boolean).join(t('moment.join'));
