import { type AgendaItem, agendaOn } from '../../dossier/index.ts';
import { formatDate, formatDay, formatHours } from '../../languages/index.ts';
import type { Happening } from '../../model/index.ts';
import { type Moment, momentOf } from '../time/moments.ts';
import { type Ref, refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** One time in the agenda, as a reader is told it. */
export interface AgendaEntry {
	date: string;
	/** With its day of the week, where the source names a day; without the year, which stands above. */
	day: string;
	/** The same stands higher up, with all about it. */
	isAgain: boolean;
	hours: string;
	/** How it comes back; empty for what is once. */
	rhythm: string;
	isToday: boolean;
	/** Why nobody need come: it is cancelled, or for once it is not. */
	off: string;
	moment: Moment;
	/** The action or project that it belongs to. */
	of: Ref;
}

/** What is on, by month, and what was. */
export function agendaView(setting: Setting) {
	const { coming, past } = agendaOn(setting.dossier, setting.day);
	const told = new Set<Happening>();
	const months = Map.groupBy(coming, ({ date }) => date.slice(0, '2027-01'.length));
	return {
		months: [...months].map(([month, items]) => ({
			id: month,
			title: formatDate(month, setting.lang),
			entries: items.map((item) => agendaEntry(setting, item, told)),
		})),
		past: past.map((item) => agendaEntry(setting, item)),
		hasMoments: coming.length + past.length > 0,
	};
}

function agendaEntry(setting: Setting, item: AgendaItem, told?: Set<Happening>): AgendaEntry {
	const { day, lang, t } = setting;
	const { date, entry, happening, isException } = item;
	const moment = momentOf(setting, entry, happening);
	const hasDay = date.length === day.length;
	const isAgain = told?.has(happening) ?? false;
	told?.add(happening);
	return {
		date,
		day: hasDay ? formatDay(date, lang, told ? 'without' : 'with') : formatDate(date, lang),
		isAgain,
		hours: happening.time ? formatHours(happening.time, t) : '',
		rhythm: happening.repeats ? moment.when : '',
		isToday: date === day,
		off: isException ? t('agenda.except') : (moment.cancelled?.words ?? ''),
		moment,
		of: refTo(setting, entry),
	};
}
