import {
	formatDate,
	formatHours,
	formatList,
	formatNth,
	formatWeekdays,
	weekdayName,
} from '../../languages/index.ts';
import {
	type Opening,
	type OpeningException,
	type OpeningRule,
	WEEKDAYS,
	type Weekday,
} from '../../model/index.ts';
import type { Told } from '../contact/practical.ts';
import type { Setting } from '../setting.ts';

/** When a contact point is open. */
export interface HoursView {
	/** A usual week; days with the same hours share a row. */
	week: { days: string; times: string }[];
	/** What is not so every week. */
	notes: Told[];
	/** All of it, a line each, for paper. */
	lines: string[];
}

/** What the sources say in a line of their own may be translated: then that is given. */
export function hoursView(
	setting: Setting,
	opening: Opening,
	told: readonly Told[] = opening.hoursNote.map((dutch) => ({ text: '', dutch })),
): HoursView {
	const { t, day } = setting;
	const { hours, exceptions, onHolidays } = opening;
	const usual = hours.filter(isUsual);
	const others = hours.filter((rule) => !isUsual(rule) && !(rule.to && rule.to < day));
	const coming = exceptions.filter(({ from, to = from }) => to >= day);
	const week = weekOf(setting, usual);
	const notes = [
		...others.map((rule) => ({ text: ruleWords(setting, rule), dutch: '' })),
		...coming.map((one) => ({ text: exceptionWords(setting, one), dutch: one.why ?? '' })),
		...(hours.length > 0 ? [{ text: t(`hours.holidays.${onHolidays}`), dutch: '' }] : []),
		...told.map(({ text, dutch }) => ({ text, dutch })),
	];
	return { week, notes, lines: linesOf(week, notes) };
}

const linesOf = (week: HoursView['week'], notes: readonly Told[]) => [
	...week.map(({ days, times }) => `${days} ${times}`),
	...notes.map(({ text, dutch }) => [text, dutch].filter(Boolean).join(' ')),
];

/** Every week, without a beginning or an end. */
const isUsual = ({ which, weeks, from, to }: OpeningRule) =>
	which.length === 0 && weeks === 'elke' && !from && !to;

function weekOf(setting: Setting, rules: readonly OpeningRule[]): HoursView['week'] {
	const rows: { days: Weekday[]; times: string }[] = [];
	for (const day of WEEKDAYS) {
		const times = timesOn(setting, rulesOn(rules, day));
		const last = rows.at(-1);
		if (last?.times === times) last.days.push(day);
		else rows.push({ days: [day], times });
	}
	return rows
		.filter(({ times }) => times)
		.map(({ days, times }) => ({ days: daysWords(setting, days), times }));
}

const rulesOn = (rules: readonly OpeningRule[], day: Weekday) =>
	rules.filter(({ days }) => days.includes(day));

/** The same week as short as it can be, for a card: ma – wo, vr: 9.00 – 12.00. Figures need no translation. */
export function shortWeek(setting: Setting, { hours }: Opening) {
	const rules = hours.filter(isUsual);
	const byTimes = Map.groupBy(WEEKDAYS, (day) => shortTimes(setting, rulesOn(rules, day)));
	return [...byTimes]
		.filter(([times]) => times)
		.map(([times, days]) => ({ days: shortDays(setting, days), times }));
}

const shortTimes = ({ t }: Setting, rules: readonly OpeningRule[]) =>
	rules
		.flatMap(({ times, byAppointment }) => times.map((time) => ({ time, byAppointment })))
		.toSorted((a, b) => a.time.localeCompare(b.time))
		.map(({ time, byAppointment }) => {
			const figures = time.replaceAll(/0?(\d+):(\d+)/g, '$1.$2').replace('-', ' – ');
			return byAppointment ? t('hours.appointment', { hours: figures }) : figures;
		})
		.join(', ');

/** Three days or more in a row are a run; two are named both. */
function shortDays({ lang }: Setting, days: readonly Weekday[]): string {
	const runs: Weekday[][] = [];
	for (const day of days) {
		const before = WEEKDAYS[WEEKDAYS.indexOf(day) - 1];
		const last = runs.at(-1);
		if (last && before && last.includes(before)) last.push(day);
		else runs.push([day]);
	}
	const name = (day: Weekday | undefined) => (day ? weekdayName(day, lang, 'short') : '');
	return runs
		.map((run) =>
			run.length > 2 ? `${name(run[0])} – ${name(run.at(-1))}` : run.map(name).join(', '),
		)
		.join(', ');
}

function timesOn({ lang, t }: Setting, rules: readonly OpeningRule[]): string {
	const spans = rules
		.flatMap(({ times, byAppointment }) => times.map((time) => ({ time, byAppointment })))
		.toSorted((a, b) => a.time.localeCompare(b.time));
	return formatList(
		spans.map(({ time, byAppointment }) => spanWords(t, time, byAppointment)),
		lang,
	);
}

function spanWords(t: Setting['t'], time: string, byAppointment: boolean): string {
	const hours = time === '00:00-24:00' ? t('hours.all-day') : formatHours(time, t);
	return byAppointment ? t('hours.appointment', { hours }) : hours;
}

/** Maandag tot vrijdag; maandag en dinsdag. */
function daysWords({ lang, t }: Setting, days: readonly Weekday[]): string {
	const [first, last] = [days[0], days.at(-1)];
	const isRun =
		days.length > 2 &&
		first &&
		last &&
		WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === days.length - 1;
	return isRun
		? t('hours.days', { from: weekdayName(first, lang), to: weekdayName(last, lang) })
		: formatWeekdays(days, lang);
}

/** A rule that does not hold every week, or not always: in even weeks, from a day on. */
function ruleWords(setting: Setting, rule: OpeningRule): string {
	const { lang, t } = setting;
	const { which, weeks, from, to } = rule;
	const days = daysWords(
		setting,
		WEEKDAYS.filter((day) => rule.days.includes(day)),
	);
	const rhythm =
		which.length > 0 ? t('repeats.monthly', { days, which: formatNth(which, lang, t) }) : days;
	return [
		weeks === 'elke' ? rhythm : t(`hours.weeks.${weeks}`, { days: rhythm }),
		timesOn(setting, [rule]),
		(from ?? to) && boundWords(setting, from, to),
	]
		.filter(Boolean)
		.join(t('moment.join'));
}

function boundWords({ lang, t }: Setting, from?: string, to?: string): string {
	const date = (one: string | undefined) => (one ? formatDate(one, lang) : '');
	if (from && to) return t('moment.between', { from: date(from), to: date(to) });
	return from ? t('moment.from', { date: date(from) }) : t('moment.until', { date: date(to) });
}

function exceptionWords(setting: Setting, { from, to, times }: OpeningException): string {
	const { lang, t } = setting;
	const when = to && to !== from ? boundWords(setting, from, to) : formatDate(from, lang);
	if (times.length === 0) return t('hours.closed', { when });
	const hours = formatList(
		times.map((time) => spanWords(t, time, false)),
		lang,
	);
	return t('hours.other', { when, hours });
}
