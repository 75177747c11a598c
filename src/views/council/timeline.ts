import { all, happenedUntil, isAhead, isAskedOfTown } from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** Something with a date, on the line from the first talk to today. */
export interface Dated {
	date: string;
	when: string;
	text: string;
	/** Ids of the sources that say so. */
	sources: string[];
}

/** A row of the timeline: what belongs to this dossier, or what happened elsewhere. */
export interface Lane {
	title: string;
	events: Dated[];
}

/** A row holds as many as one page can show; the newest count most. */
const MOST = 8;

/** From the first talk to today: what came of this dossier, and beside it what others did. */
export function timelineOf(setting: Setting): Lane[] {
	const { dossier, t, day } = setting;
	const isOwn = ({ id, data }: Entry<'projects'>) => {
		const own = dossier.site.project;
		return own !== undefined && (id === own || data.partOf === own);
	};
	const [own, others] = [true, false].map((wanted) => [
		...all(dossier, 'projects')
			.filter((project) => isOwn(project) === wanted)
			.flatMap((project) => ofProject(setting, project)),
		...all(dossier, 'recommendations')
			.filter((entry) => isAskedOfTown(dossier, entry) === wanted)
			.flatMap((entry) => answersIn(setting, entry)),
	]);
	return [
		{ title: t('council.lane.own'), events: inOrder(own ?? [], day) },
		{ title: t('council.lane.others'), events: inOrder(others ?? [], day) },
	].filter(({ events }) => events.length > 0);
}

function ofProject(setting: Setting, { data }: Entry<'projects'>): Dated[] {
	const { t } = setting;
	const { from, to } = data.period ?? {};
	const sources = [...new Set(data.evidence.map(({ source }) => source))].slice(0, 1);
	const at = (date: string, text: string, own = sources) => dated(setting, date, text, own);
	return [
		...(from ? [at(from, t('council.begins', { title: data.title }))] : []),
		...(to ? [at(to, t('council.ends', { title: data.title }))] : []),
		...data.happenings.flatMap(({ date, title, evidence }) =>
			date ? [at(date, title, [evidence.source])] : [],
		),
	];
}

const answersIn = (setting: Setting, entry: Entry<'recommendations'>): Dated[] =>
	happenedUntil(entry, setting.day).map(({ date, text, evidence }) =>
		dated(setting, date, text, [evidence.source]),
	);

const dated = ({ lang }: Setting, date: string, text: string, sources: string[]): Dated => ({
	date,
	when: formatDate(date, lang),
	text,
	sources,
});

/** Oldest first; what is told twice in the same words stands there once, and what is yet to come does not. */
function inOrder(events: readonly Dated[], day: string): Dated[] {
	const unique = new Map(events.map((event) => [`${event.date} ${event.text}`, event]));
	return [...unique.values()]
		.filter(({ date }) => !isAhead(date, day))
		.toSorted((a, b) => a.date.localeCompare(b.date))
		.slice(-MOST);
}
