import { type Dossier, contactsOfAction, get, isPast } from '../dossier/index.ts';
import { type Translate, entryPath, formatDate } from '../i18n/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import { cardsOf } from './cards.ts';
import { chainOf } from './chain.ts';
import { version } from './environment.ts';
import { commonOf } from './entry-page.ts';
import { happeningsOf } from './happenings.ts';
import { withOrganisation } from './recommendation-page.ts';

type Action = Entry<'actions'>;

export interface Fact {
	label: string;
	items: { text: string; path?: string }[];
}

export function actionPage(dossier: Dossier, entry: Action, t: Translate) {
	const { data } = entry;
	const happenings = happeningsOf(data.happenings);
	return {
		common: commonOf(dossier, entry),
		chain: chainOf(dossier, entry),
		facts: factsOf(dossier, entry, t),
		happenings,
		calendar: happenings.some((happening) => happening.isPast === false)
			? `/acties/${entry.id}.ics`
			: undefined,
		contacts: contactsOfAction(dossier, entry)
			.filter((contact) => contact.data.state !== 'verlopen')
			.map((contact) => withOrganisation(dossier, contact)),
		parts: cardsOf(dossier, partsOf(dossier, entry), t),
	};
}

const partsOf = (dossier: Dossier, { id }: Action) =>
	[...dossier.entries.actions.values()].filter(({ data }) => data.partOf === id);

/** Who, what, where, when: one row each, empty rows left out by the component. */
function factsOf(dossier: Dossier, { data }: Action, t: Translate): Fact[] {
	const links = <K extends KindName>(kind: K, ids: readonly (string | undefined)[]) =>
		ids.flatMap((id) => (id ? linkTo(get(dossier, kind, id)) : []));
	return [
		{ label: t('fact.organisers'), items: links('organisations', data.organisers) },
		{ label: t('fact.partners'), items: links('organisations', data.partners) },
		{ label: t('fact.places'), items: data.places.map((text) => ({ text })) },
		{ label: t('fact.period'), items: periodOf(data.period) },
		{ label: t('fact.state'), items: [{ text: standing(data, t) }] },
		{ label: t('fact.project'), items: links('projects', [data.project]) },
		{ label: t('fact.partOf'), items: links('actions', [data.partOf]) },
		{ label: t('fact.planNumber'), items: planNumber(data, t) },
		{
			label: t('fact.languageLevel'),
			items: data.languageLevel ? [{ text: t(`level.${data.languageLevel}`) }] : [],
		},
	];
}

export const linkTo = (entry: Entry) => ({ text: entry.data.title, path: entryPath(entry) });

function standing({ state, asOf, validUntil }: Action['data'], t: Translate): string {
	if (validUntil && isPast(validUntil, version))
		return t('action.over', { date: formatDate(validUntil, 'nl') });
	return t('action.state', { state: t(`state.${state}`), date: formatDate(asOf, 'nl') });
}

const planNumber = ({ planNumber: n, planNumberSource: source }: Action['data'], t: Translate) =>
	n ? [{ text: t('fact.planNumber.value', { n, source: t(`planNumber.${source}`) }) }] : [];

/** A period as one line; open ends stay open. */
export function periodOf(period: Action['data']['period']): { text: string }[] {
	if (!period) return [];
	const { from, to, note } = period;
	const dates = [from, to].map((date) => (date ? formatDate(date, 'nl') : '')).join(' – ');
	return [from || to ? dates.trim() : '', note ?? ''].filter(Boolean).map((text) => ({ text }));
}
