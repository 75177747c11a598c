import { all, eventsUntil, stateCounts } from '../../dossier/index.ts';
import { CHAIN, type Entry, type KindName, STATES, type Theme } from '../../model/index.ts';
import { listPath } from '../../routes/index.ts';
import { type Addressee, addresseeLine } from '../part/addressees.ts';
import { type Card, cardsOf } from '../card.ts';
import { type DoorView, streetOf } from '../document/street.ts';
import type { Setting } from '../setting.ts';
import { MOST_DOORS, streetView } from './street.ts';

/** With more entries than this a theme names its lists, where it otherwise shows what stands in them. */
const MOST_CARDS = 500;

/** The whole dossier on one page: the street, the table of states and every theme. */
export function dossierView(setting: Setting) {
	const { dossier, day } = setting;
	const asked = all(dossier, 'recommendations');
	const street = streetOf(setting, asked.slice(0, MOST_DOORS));
	const isMostlyRead =
		street.filter(({ addressees }) => readIn(addressees)).length > street.length / 2;
	const counts = stateCounts(asked, day);
	return {
		street: streetView(setting),
		doors: isMostlyRead ? street.map((door) => ({ ...door, to: namedIn(setting, door) })) : street,
		/** Whom most are asked of is our reading: that is said once. */
		isMostlyRead,
		hasMore: asked.length > MOST_DOORS,
		states: counts.filter(({ n }) => n > 0).map(({ state }) => state),
		bars: barsOf(setting),
		years: yearsOf(setting),
		themes: dossier.taxonomy.themes.map((theme) => ({ theme, groups: groupsOf(setting, theme) })),
	};
}

const readIn = (addressees: readonly Addressee[]) => addressees.some(({ isRead }) => isRead);

/** Marked are those whom a source names. */
const namedIn = (setting: Setting, { addressees }: DoorView) =>
	addresseeLine(
		setting,
		addressees.map((one) => ({ ...one, isRead: !one.isRead })),
		setting.t('recommendation.named'),
	);

/** Every theme that something was asked about, with how many doors stand how far open. */
function barsOf({ dossier, day }: Setting) {
	const rows = dossier.taxonomy.themes.flatMap(({ id, title }) => {
		const own = all(dossier, 'recommendations').filter(({ data }) => data.themes.includes(id));
		const counts = new Map(stateCounts(own, day).map(({ state, n }) => [state, n]));
		return own.length > 0 ? { title, counts, n: own.length } : [];
	});
	const most = rows.reduce((highest, { n }) => Math.max(highest, n), 1);
	return rows.map((row) => ({ ...row, parts: partsOf(row.counts, most) }));
}

/** The pieces of a bar beside each other, in percent of the longest one. */
function partsOf(counts: ReadonlyMap<string, number>, most: number) {
	let from = 0;
	return STATES.flatMap((state) => {
		const width = ((counts.get(state) ?? 0) / most) * 100;
		const part = { state, from, width };
		from += width;
		return width > 0 ? part : [];
	});
}

/** How many answers each year brought, from the first to this one: a year of silence counts too. */
function yearsOf({ dossier, day }: Setting) {
	const answers = all(dossier, 'recommendations').flatMap((entry) =>
		eventsUntil(entry, day).filter(({ state }) => state !== 'geen-antwoord'),
	);
	const [first] = answers.map(({ date }) => date).toSorted();
	if (first === undefined) return [];
	const perYear = Map.groupBy(answers, ({ date }) => date.slice(0, 4));
	const most = [...perYear.values()].reduce((highest, { length }) => Math.max(highest, length), 1);
	const [from, to] = [first, day].map((date) => Number(date.slice(0, 4))) as [number, number];
	return Array.from({ length: to - from + 1 }, (_, at) => {
		const n = perYear.get(String(from + at))?.length ?? 0;
		return { year: from + at, n, width: (n / most) * 100 };
	});
}

interface Group {
	kind: KindName;
	n: number;
	/** Its list of this theme. */
	path: string;
	/** None in a large dossier. */
	cards: Card[];
}

/** Under each of its themes, as the home page counts it. */
function groupsOf(setting: Setting, { id }: Theme): Group[] {
	const { dossier } = setting;
	const isLarge = CHAIN.reduce((sum, kind) => sum + dossier.entries[kind].size, 0) > MOST_CARDS;
	return CHAIN.flatMap((kind) => {
		const entries: Entry[] = all<KindName>(dossier, kind);
		const own = entries.filter(({ data }) => (data as { themes: string[] }).themes.includes(id));
		const path = `${listPath(kind)}thema/${id}/`;
		const cards = isLarge ? [] : cardsOf(setting, own);
		return own.length > 0 ? { kind, n: own.length, path, cards } : [];
	});
}
