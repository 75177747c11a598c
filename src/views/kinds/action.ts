import { all, isCancelled, linked } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { asWritten, factsOf, linksTo } from '../part/facts.ts';
import { figuresOf } from '../part/figures.ts';
import { momentsOf, offPointers } from '../time/moments.ts';
import type { Parts } from '../parts.ts';
import { periodWords } from '../time/period.ts';
import { contactRefs } from '../contact/contact.ts';
import { refsTo } from '../ref.ts';
import type { Setting } from '../setting.ts';
import { standingWords } from '../time/standing.ts';

/** What somebody did or does, where, when and with what. */
export function actionParts(setting: Setting, entry: Entry<'actions'>): Parts {
	const { dossier, t } = setting;
	const { data } = entry;
	return {
		facts: factsOf(setting, {
			organisers: linksTo(setting, 'organisations', data.organisers),
			partners: linksTo(setting, 'organisations', data.partners),
			places: asWritten(setting, data.places),
			period: periodWords(setting, data.period),
			state: stateItems(setting, entry),
			project: linksTo(setting, 'projects', [data.project]),
			partOf: linksTo(setting, 'actions', [data.partOf]),
			planNumber: planNumberOf(setting, data),
			languageLevel: data.languageLevel ? [{ text: t(`level.${data.languageLevel}`) }] : [],
		}),
		stepsTitle: t('action.steps'),
		lists: [{ id: 'nodig', title: t('action.needs'), lines: data.needs }],
		figures: figuresOf(setting, data.results),
		moments: momentsOf(setting, entry),
		links: [
			{
				title: t('related.answers-to'),
				refs: refsTo(setting, linked(dossier, entry, 'recommendations')),
			},
			{ title: t('related.contacts'), refs: contactRefs(setting, entry) },
		],
		cards: [
			{
				id: 'delen',
				title: t('action.parts'),
				entries: all(dossier, 'actions').filter((part) => part.data.partOf === entry.id),
			},
		],
		pointers: [
			...[...data.results, ...data.happenings].map(({ evidence }) => evidence),
			...offPointers(entry),
		],
	};
}

/** How it stands, and why it does not happen, as far as a source says. */
function stateItems(setting: Setting, entry: Entry<'actions'>) {
	const { cancelled } = entry.data;
	const why = isCancelled(entry.data, setting.day) && cancelled?.reason;
	return [
		{ text: standingWords(setting, entry) },
		...(why ? [{ text: why, lang: entry.lang }] : []),
	];
}

const planNumberOf = (
	{ t }: Setting,
	{ planNumber: n, planNumberSource }: Entry<'actions'>['data'],
) =>
	n
		? [{ text: t('fact.planNumber.value', { n, source: t(`planNumber.${planNumberSource}`) }) }]
		: [];
