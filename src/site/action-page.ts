import { type Dossier, contactsOfAction, get, inLanguage } from '../dossier/index.ts';
import { type Translate, entryPath, formatDate } from '../i18n/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import { cardsOf } from './cards.ts';
import { chainOf } from './chain.ts';
import { commonOf } from './entry-page.ts';
import { happeningsOf, isAhead } from './happenings.ts';
import { withOrganisation } from './recommendation-page.ts';
import { standing } from './standing.ts';

type Action = Entry<'actions'>;

export interface Fact {
	label: string;
	items: { text: string; path?: string; lang?: string }[];
}

export function actionPage(dossier: Dossier, entry: Action, t: Translate) {
	const { data } = entry;
	return {
		common: commonOf(dossier, entry),
		chain: chainOf(dossier, entry),
		facts: factsOf(dossier, entry, t),
		happenings: happeningsOf(data.happenings),
		calendar: data.happenings.some(isAhead) ? `/acties/${entry.id}.ics` : undefined,
		contacts: contactsOfAction(dossier, entry)
			.filter((contact) => contact.data.state !== 'verlopen')
			.map((contact) => withOrganisation(dossier, contact)),
		parts: cardsOf(dossier, partsOf(dossier, entry), t),
	};
}

const partsOf = (dossier: Dossier, { id }: Action) =>
	[...dossier.entries.actions.values()].filter(({ data }) => data.partOf === id);

/** Who, what, where, when: one row each, empty rows left out by the component. */
export function factsOf(
	dossier: Dossier,
	{ data }: Action,
	t: Translate,
	lang = 'nl',
	pathOf: (entry: Entry) => string = entryPath,
): Fact[] {
	const links = <K extends KindName>(kind: K, ids: readonly (string | undefined)[]) =>
		ids.flatMap((id) =>
			id ? linkTo(inLanguage(dossier, get(dossier, kind, id), lang), pathOf) : [],
		);
	return [
		{ label: t('fact.organisers'), items: links('organisations', data.organisers) },
		{ label: t('fact.partners'), items: links('organisations', data.partners) },
		{ label: t('fact.places'), items: data.places.map((text) => ({ text, lang: 'nl' })) },
		{ label: t('fact.period'), items: periodOf(data.period, t, lang) },
		{ label: t('fact.state'), items: [{ text: standing(data, t, lang) }] },
		{ label: t('fact.project'), items: links('projects', [data.project]) },
		{ label: t('fact.partOf'), items: links('actions', [data.partOf]) },
		{ label: t('fact.planNumber'), items: planNumber(data, t) },
		{
			label: t('fact.languageLevel'),
			items: data.languageLevel ? [{ text: t(`level.${data.languageLevel}`) }] : [],
		},
	];
}

export const linkTo = (entry: Entry, pathOf: (entry: Entry) => string = entryPath) => ({
	text: entry.data.title,
	path: pathOf(entry),
	lang: entry.lang,
});

const planNumber = ({ planNumber: n, planNumberSource: source }: Action['data'], t: Translate) =>
	n ? [{ text: t('fact.planNumber.value', { n, source: t(`planNumber.${source}`) }) }] : [];

/** A period as one line; open ends stay open. */
type Period = Action['data']['period'];

export function periodOf(period: Period, t: Translate, lang = 'nl'): Fact['items'] {
	if (!period) return [];
	const { from, to, note } = period;
	const day = (date: string) => formatDate(date, lang);
	const dates = [
		...(from && to ? [{ text: `${day(from)} – ${day(to)}` }] : []),
		...(from && !to ? [{ text: t('print.from', { date: day(from) }) }] : []),
		...(to && !from ? [{ text: t('print.until', { date: day(to) }) }] : []),
	];
	return [...dates, ...(note ? [{ text: note, lang: 'nl' }] : [])];
}
