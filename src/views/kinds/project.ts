import { all } from '../../dossier/index.ts';
import type { Entry, Project } from '../../model/index.ts';
import { asWritten, factsOf, linksTo } from '../part/facts.ts';
import { figuresOf } from '../part/figures.ts';
import { momentsOf, offPointers } from '../time/moments.ts';
import type { LineList, Parts } from '../parts.ts';
import { periodWords } from '../time/period.ts';
import type { Setting } from '../setting.ts';
import { standingWords } from '../time/standing.ts';

/** Where the dossier comes from: goal, method, money and people. */
export function projectParts(setting: Setting, entry: Entry<'projects'>): Parts {
	const { dossier, t } = setting;
	const { data } = entry;
	return {
		facts: factsOf(setting, {
			level: [{ text: t(`level.${data.level}`) }],
			partOf: linksTo(setting, 'projects', [data.partOf]),
			places: asWritten(setting, data.places),
			period: periodWords(setting, data.period),
			state: [{ text: standingWords(setting, entry) }],
			lead: linksTo(setting, 'organisations', [data.lead]),
			partners: linksTo(setting, 'organisations', data.partners),
			addressedTo: asWritten(setting, [data.addressedTo]),
			documents: linksTo(setting, 'sources', data.documents),
		}),
		lists: listsOf(setting, data),
		figures: figuresOf(setting, data.results),
		moments: momentsOf(setting, entry),
		cards: [
			{
				id: 'delen',
				title: t('project.parts'),
				entries: all(dossier, 'projects').filter((part) => part.data.partOf === entry.id),
			},
			{
				id: 'acties',
				title: t('project.actions'),
				entries: all(dossier, 'actions').filter((action) => action.data.project === entry.id),
			},
		],
		pointers: [
			...(data.fundingEvidence ? [data.fundingEvidence] : []),
			...[...data.policymakers, ...data.benefits].map(({ evidence }) => evidence),
			...[...data.results, ...data.happenings].map(({ evidence }) => evidence),
			...offPointers(entry),
		],
	};
}

const listsOf = ({ t }: Setting, data: Project): LineList[] => [
	{ id: 'doel', title: t('project.goal'), lines: [data.goal] },
	{ id: 'hoe', title: t('project.method'), lines: data.method },
	{
		id: 'geld',
		title: t('project.funding'),
		lines: data.funding.map((part) => fundingLine({ t }, part)),
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

const fundingLine = (
	{ t }: Pick<Setting, 't'>,
	{ from, bound, percent }: Project['funding'][number],
) =>
	percent === undefined
		? from
		: t('project.fundingLine', { from, percent, bound: bound ? t(`bound.${bound}`) : '' });
