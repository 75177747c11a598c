import { type Dossier, all, get, linked } from '../dossier/index.ts';
import { type Translate, formatDate } from '../i18n/index.ts';
import type { Entry } from '../model/index.ts';
import { type Fact, linkTo, periodOf } from './action-page.ts';
import { cardsOf } from './cards.ts';
import { commonOf } from './entry-page.ts';
import { happeningsOf } from './happenings.ts';
import { passagesOf } from './passages.ts';
import { withOrganisation } from './recommendation-page.ts';

type Project = Entry<'projects'>;

export function projectPage(dossier: Dossier, entry: Project, t: Translate) {
	const common = commonOf(dossier, entry);
	const parts = all(dossier, 'projects').filter(({ data }) => data.partOf === entry.id);
	const actions = all(dossier, 'actions').filter(({ data }) => data.project === entry.id);
	return {
		common: { ...common, passages: passagesOf(dossier, pointersOf(entry)) },
		facts: factsOf(dossier, entry, t),
		lists: listsOf(entry, t).filter(({ lines }) => lines.length > 0),
		happenings: happeningsOf(entry.data.happenings),
		contacts: linked(dossier, entry, 'contacts').map((contact) =>
			withOrganisation(dossier, contact),
		),
		related: [
			{ id: 'delen', title: t('project.parts'), cards: cardsOf(dossier, parts, t) },
			{ id: 'acties', title: t('project.actions'), cards: cardsOf(dossier, actions, t) },
		].filter(({ cards }) => cards.length > 0),
	};
}

/** A project rests on more than its own evidence: money, people and effects have their passages too. */
const pointersOf = ({ data }: Project) => [
	...data.evidence,
	...(data.fundingEvidence ? [data.fundingEvidence] : []),
	...data.policymakers.map(({ evidence }) => evidence),
	...data.benefits.map(({ evidence }) => evidence),
];

function factsOf(dossier: Dossier, { data }: Project, t: Translate): Fact[] {
	const organisations = (ids: readonly (string | undefined)[]) =>
		ids.flatMap((id) => (id ? linkTo(get(dossier, 'organisations', id)) : []));
	return [
		{ label: t('fact.level'), items: [{ text: t(`level.${data.level}`) }] },
		{
			label: t('fact.partOf'),
			items: data.partOf ? [linkTo(get(dossier, 'projects', data.partOf))] : [],
		},
		{ label: t('fact.places'), items: data.places.map((text) => ({ text })) },
		{ label: t('fact.period'), items: periodOf(data.period, t) },
		{
			label: t('fact.state'),
			items: [
				{ text: t('print.as-of', { state: data.status, date: formatDate(data.asOf, 'nl') }) },
			],
		},
		{ label: t('fact.lead'), items: organisations([data.lead]) },
		{ label: t('fact.partners'), items: organisations(data.partners) },
		{ label: t('fact.addressedTo'), items: data.addressedTo ? [{ text: data.addressedTo }] : [] },
		{
			label: t('fact.documents'),
			items: data.documents.map((id) => linkTo(get(dossier, 'sources', id))),
		},
	];
}

const listsOf = ({ data }: Project, t: Translate) => [
	{ id: 'hoe', title: t('project.method'), lines: data.method },
	{
		id: 'geld',
		title: t('project.funding'),
		lines: data.funding.map((part) => fundingLine(part, t)),
	},
	{
		id: 'beleid',
		title: t('project.policymakers'),
		lines: data.policymakers.map(({ name, role, what }) =>
			t('project.policymaker', { name, role, what }),
		),
	},
	{ id: 'baat', title: t('project.benefits'), lines: data.benefits.map(({ text }) => text) },
];

const fundingLine = ({ from, bound, percent }: Project['data']['funding'][number], t: Translate) =>
	percent === undefined
		? from
		: t('project.fundingLine', { from, percent, bound: bound ? t(`bound.${bound}`) : '' });
